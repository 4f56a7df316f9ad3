import type { CustodyKind } from '@generated/team/graphql';
import { DateField, Select } from '@zov/ui';
import type { Problems } from '../shared/use-problems';
import { custodyKindText, familyRoleText } from '../shared/words.texts';
import { children, custodians, custodyKey, custodyOf, shortName, type CustodyDraft, type OpeningDraft, type PersonDraft } from './opening-draft';
import { fieldOf } from './opening-problems';
import { openTexts as texts } from './open.texts';
import type { StepProps } from './step-form';

const kinds = (Object.keys(custodyKindText) as CustodyKind[]).map((value) => ({ value, label: custodyKindText[value] }));

type Props = Pick<StepProps, 'draft' | 'setDraft'> & { form: Problems };

/** For each child and each adult: which of the six kinds, and since when. */
export function CustodyFields({ draft, setDraft, form }: Props) {
  const kids = children(draft);
  const adults = custodians(draft);
  const set = (adultId: string, childId: string, patch: Partial<CustodyDraft>) => {
    form.changed(fieldOf.custody(adultId, childId));
    setDraft((old) => ({ ...old, custody: { ...old.custody, [custodyKey(adultId, childId)]: { ...custodyOf(old, adultId, childId), ...patch } } }));
  };
  return (
    <>
      <div className="zov-stack zov-stack--tight" id={form.idOf('custodies')} tabIndex={-1}>
        <h3>{texts.custody}</h3>
        <p className="zov-subtle">{kids.length > 0 && adults.length > 0 ? texts.custodyDescription : texts.noPairs}</p>
      </div>
      {adults.length > 0 &&
        kids.map((child) => (
          <fieldset key={child.id} className="zov-part">
            <legend className="zov-part__title">{texts.custodyOver(shortName(child))}</legend>
            {adults.map((adult) => (
              <Pair key={adult.id} adult={adult} draft={draft} childId={child.id} form={form} onChange={(patch) => set(adult.id, child.id, patch)} />
            ))}
          </fieldset>
        ))}
    </>
  );
}

type PairProps = { adult: PersonDraft; childId: string; draft: OpeningDraft; form: Problems; onChange: (patch: Partial<CustodyDraft>) => void };

function Pair({ adult, childId, draft, form, onChange }: PairProps) {
  const name = fieldOf.custody(adult.id, childId);
  const { kind, fromOn } = custodyOf(draft, adult.id, childId);
  const role = adult.familyRole ? ` (${familyRoleText[adult.familyRole].toLowerCase()})` : '';
  return (
    <div className="zov-fields">
      <Select
        label={`${shortName(adult)}${role}`}
        emptyLabel={texts.noCustody}
        optional
        width="full"
        options={kinds}
        value={kind}
        onChange={(event) => onChange({ kind: event.target.value as CustodyKind | '' })}
      />
      {kind !== '' && (
        <DateField id={form.idOf(name)} label={texts.custodyFrom} value={fromOn} error={form.errorOf(name)} onBlur={() => form.left(name)} onChange={(value) => onChange({ fromOn: value })} />
      )}
    </div>
  );
}
