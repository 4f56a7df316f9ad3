import { useState } from 'react';
import { Button } from '@zov/ui/plain';
import type { Missing } from '../../../model/readiness';
import { ItemBadges } from '../act/item-badges';
import { fieldId } from '../drafts/use-field';
import { firstWords, type Agreement, type Top3Item, type Version } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { AddAgreement } from './add-agreement';
import { AgreementEditor } from './agreement-editor';
import { agreementTexts as t } from './agreement.texts';

type AgreementListProps = { situation: Top3Item; version: Version; agreements: readonly Agreement[]; missing: readonly Missing[] };

/** Agreements of one situation: each in one line, unfolding to work on it. */
export function AgreementList({ situation, version, agreements, missing }: AgreementListProps) {
  const { name, isOpen, setOpen, reveal } = usePlan();
  const [adding, setAdding] = useState(false);
  const whoOf = (one: Agreement): string => (one.whoPersonId ? name(one.whoPersonId) : one.whoName) || t.nobody;
  return (
    <div className="plan-agreements">
      <h4 id={`afspraken-${situation.id}`} tabIndex={-1}>
        {t.title}
      </h4>
      {agreements.length === 0 && <p className="zov-subtle">{t.none}</p>}
      <ol className="plan-rows">
        {agreements.map((one) => {
          const open = isOpen(one.id);
          return (
            <li key={one.id} id={one.id} className={open ? 'plan-agreement plan-agreement--open' : 'plan-agreement'}>
              <div className="plan-row">
                <div>
                  <p>
                    <strong>{whoOf(one)}</strong>: {one.what || t.nothing}
                  </p>
                  <ItemBadges item={one} version={version} missing={missing.filter(({ itemId }) => itemId === one.id).length} />
                </div>
                <Button size="small" icon={open ? 'check' : 'edit'} aria-expanded={open} onClick={() => setOpen(one.id, !open)}>
                  {open ? t.close : t.openShort}
                  {!open && <span className="zov-visually-hidden">: {firstWords(one.what) || t.nothing}</span>}
                </Button>
              </div>
              {open && <AgreementEditor agreement={one} headingId={`afspraken-${situation.id}`} />}
            </li>
          );
        })}
      </ol>
      <div>
        <Button id={fieldId(situation.id, 'agreements')} size="small" icon="plus" onClick={() => setAdding(true)}>
          {t.add}
        </Button>
      </div>
      <AddAgreement version={version} situation={situation} isOpen={adding} onClose={() => setAdding(false)} onAdded={(one) => setTimeout(() => reveal(one.id, 'familyText'), 0)} />
    </div>
  );
}
