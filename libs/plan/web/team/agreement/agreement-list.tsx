import { useState } from 'react';
import { SortableList } from '@zov/ui';
import { Button } from '@zov/ui/plain';
import type { Missing } from '../../../model/readiness';
import { ItemBadges } from '../act/item-badges';
import { ProblemNotice } from '../act/problem-notice';
import { useItemOrder } from '../act/use-item-order';
import { fieldId } from '../drafts/use-field';
import { firstWords, type Agreement, type Top3Item, type Version } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { AddAgreement } from './add-agreement';
import { AgreementEditor } from './agreement-editor';
import { agreementTexts as t } from './agreement.texts';

type AgreementListProps = { situation: Top3Item; version: Version; agreements: readonly Agreement[]; missing: readonly Missing[] };

const nameOf = (one: Agreement): string => firstWords(one.what) || t.nothing;

function AgreementLine({ agreement, version, missing }: { agreement: Agreement; version: Version; missing: number }) {
  const { name, isOpen, setOpen, reveal } = usePlan();
  const open = isOpen(agreement.id);
  return (
    <div className="zov-stack zov-stack--tight">
      <p>
        <strong>{(agreement.whoPersonId ? name(agreement.whoPersonId) : agreement.whoName) || t.nobody}</strong>: {agreement.what || t.nothing}
      </p>
      <div className="zov-row">
        <ItemBadges item={agreement} version={version} missing={missing} />
        <Button size="small" icon={open ? 'check' : 'edit'} aria-expanded={open} onClick={() => (open ? setOpen(agreement.id, false) : reveal(agreement.id, 'what'))}>
          {open ? t.close : t.openShort}
          <span className="zov-visually-hidden">: {nameOf(agreement)}</span>
        </Button>
      </div>
    </div>
  );
}

/** Agreements of one situation in the order in which they matter; each unfolds below to work on it. */
export function AgreementList({ situation, version, agreements, missing }: AgreementListProps) {
  const { isOpen, setOpen, reveal } = usePlan();
  const [adding, setAdding] = useState(false);
  const { items, problem, order } = useItemOrder({ version, itemType: 'AGREEMENT', now: agreements, done: t.ordered });
  const titleId = `afspraken-${situation.id}`;
  return (
    <div className="plan-agreements">
      <h4 id={titleId} tabIndex={-1}>
        {t.title}
      </h4>
      <ProblemNotice problem={problem} />
      {items.length === 0 && <p className="zov-subtle">{t.none}</p>}
      {items.length > 0 && (
        <SortableList
          label={t.listLabel(firstWords(situation.behaviour, 40))}
          items={items}
          itemId={(one) => one.id}
          itemName={nameOf}
          onReorder={(ids) => void order(ids)}
          renderItem={(one) => <AgreementLine agreement={one} version={version} missing={missing.filter(({ itemId }) => itemId === one.id).length} />}
        />
      )}
      {items
        .filter(({ id }) => isOpen(id))
        .map((one) => (
          <section key={one.id} id={one.id} className="plan-agreement plan-agreement--open" aria-label={nameOf(one)}>
            <div className="plan-row">
              <h5>{nameOf(one)}</h5>
              <Button size="small" icon="check" onClick={() => setOpen(one.id, false)}>
                {t.close}
              </Button>
            </div>
            <AgreementEditor agreement={one} headingId={titleId} />
          </section>
        ))}
      <div>
        <Button id={fieldId(situation.id, 'agreements')} size="small" icon="plus" onClick={() => setAdding(true)}>
          {t.add}
        </Button>
      </div>
      <AddAgreement version={version} situation={situation} count={agreements.length} isOpen={adding} onClose={() => setAdding(false)} onAdded={(one) => setTimeout(() => reveal(one.id, 'familyText'), 0)} />
    </div>
  );
}
