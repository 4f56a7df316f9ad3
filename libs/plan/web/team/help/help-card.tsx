import { useState } from 'react';
import { Button, Card, Notice } from '@zov/ui/plain';
import { withoutHelp, type Missing } from '../../../model/readiness';
import { ItemBadges } from '../act/item-badges';
import { firstWords, shownOf, type Version } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { AddHelp } from './add-help';
import { HelpEditor } from './help-editor';
import { HelpWords } from './help-reader';
import { helpTexts as t } from './help.texts';

/** NL: inzet hulp. What help the plan agrees on, to write; and where help could still be thought of. */
export function HelpCard({ version, missing }: { version: Version; missing: readonly Missing[] }) {
  const { isOpen, setOpen, reveal } = usePlan();
  const [adding, setAdding] = useState(false);
  const { help } = shownOf(version);
  const without = withoutHelp(version);
  return (
    <Card
      title={
        <span id="hulp" tabIndex={-1}>
          {t.title}
        </span>
      }
      footer={
        <Button size="small" icon="plus" onClick={() => setAdding(true)}>
          {t.add}
        </Button>
      }
    >
      <div className="zov-stack zov-stack--tight">
        <p className="zov-subtle">{help.length > 0 ? t.intro : t.none}</p>
        {without.length > 0 && (
          <Notice tone="neutral" title={t.without}>
            <ul>
              {without.map((item) => (
                <li key={item.id}>{t.withoutOne(firstWords(item.behaviour))}</li>
              ))}
            </ul>
          </Notice>
        )}
        <ul className="plan-rows">
          {help.map((one) => {
            const open = isOpen(one.id);
            return (
              <li key={one.id} id={one.id} className={open ? 'plan-agreement plan-agreement--open' : 'plan-agreement'}>
                <div className="plan-row">
                  <div>
                    <HelpWords help={one} />
                    <ItemBadges item={one} version={version} missing={missing.filter(({ itemId }) => itemId === one.id).length} />
                  </div>
                  <Button size="small" icon={open ? 'check' : 'edit'} aria-expanded={open} onClick={() => setOpen(one.id, !open)}>
                    {open ? t.close : t.open}
                    {!open && <span className="zov-visually-hidden">: {firstWords(one.kind)}</span>}
                  </Button>
                </div>
                {open && <HelpEditor help={one} version={version} />}
              </li>
            );
          })}
        </ul>
      </div>
      <AddHelp version={version} isOpen={adding} onClose={() => setAdding(false)} onAdded={(one) => setTimeout(() => reveal(one.id, 'familyText'), 0)} />
    </Card>
  );
}
