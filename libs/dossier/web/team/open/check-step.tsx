import { useState, type RefObject } from 'react';
import { useNavigate } from 'react-router';
import { OpenDossierDocument } from '@generated/team/graphql';
import { Button, Card, DescriptionList, Notice, showToast, type Description } from '@zov/ui';
import { formatList } from '@zov/ui/format';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { custodySentences } from '../shared/custody-text';
import { legalBasisWords, secrecyBasisWords } from '../shared/grounds.texts';
import { bornText, familyTitle, Names, today } from '../shared/people';
import { useAct } from '../shared/use-act';
import type { Problem } from '../shared/use-problems';
import { familyRoleText, purposeText } from '../shared/words.texts';
import { attemptOf, children, nameOf, openingInput, shortName, type OpeningDraft, type PersonDraft } from './opening-draft';
import type { Step } from './opening-problems';
import { openTexts as texts, stepText } from './open.texts';

type Props = { draft: OpeningDraft; setDraft: (change: (old: OpeningDraft) => OpeningDraft) => void; saved: RefObject<boolean>; onOpened: () => void; onChange: (step: Step) => void; onRefused: (problems: readonly Problem[]) => void; onBack: () => void };

/** Everything once more, before the dossier exists. */
export function CheckStep({ draft, setDraft, saved, onOpened, onChange, onRefused, onBack }: Props) {
  const { run, busy } = useAct(OpenDossierDocument, 'openDossier');
  const [trouble, setTrouble] = useState<Trouble>();
  const navigate = useNavigate();

  const open = async () => {
    setTrouble(undefined);
    const attempt = attemptOf(draft);
    setDraft(() => attempt);
    const outcome = await run({ input: openingInput(attempt) });
    if (outcome.kind === 'done') {
      saved.current = true;
      onOpened();
      showToast({ text: texts.opened(familyTitle(draft.name.trim())) });
      await navigate(`/gezinnen/${outcome.made.id}`);
    } else {
      setTrouble(outcome);
      if (outcome.kind === 'refused') onRefused(outcome.refusal.fields);
    }
  };

  return (
    <>
      <p>{texts.check}</p>
      <ActTrouble trouble={trouble} />
      <Missing draft={draft} />
      <Part step="mensen" items={peopleItems(draft)} onChange={onChange} />
      <Part step="wonen" items={homeItems(draft)} onChange={onChange} />
      <Part step="grond" items={groundItems(draft)} onChange={onChange} />
      <div className="zov-button-row">
        <Button variant="primary" busy={busy} busyLabel={texts.submitting} onClick={open}>
          {texts.submit}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {texts.back}
        </Button>
      </div>
    </>
  );
}

function Part({ step, items, onChange }: { step: Step; items: readonly Description[]; onChange: (step: Step) => void }) {
  const change = (
    <Button size="small" icon="edit" aria-label={texts.changeWhat(stepText[step])} onClick={() => onChange(step)}>
      {texts.change}
    </Button>
  );
  return (
    <Card title={stepText[step]} headingLevel={3} aside={change}>
      {items.length === 0 ? <p className="zov-subtle">{texts.none}</p> : <DescriptionList items={items} />}
    </Card>
  );
}

/** Not wrong, but worth a look: opening is possible with it. */
function Missing({ draft }: { draft: OpeningDraft }) {
  const housed = new Set(draft.homes.flatMap((home) => home.personIds));
  const homeless = draft.persons.filter((person) => person.circle === 'FAMILY' && !housed.has(person.id)).map(shortName);
  const { custodies } = openingInput(draft);
  const unheld = children(draft).filter((child) => !custodies.some((one) => one.childPersonId === child.id)).map(shortName);
  const lines = [...(homeless.length > 0 ? [texts.homeless(formatList(homeless))] : []), ...(unheld.length > 0 ? [texts.childWithoutCustody(formatList(unheld))] : [])];
  if (lines.length === 0) return null;
  return (
    <Notice tone="info">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}

const bornOf = ({ birthDate, birthDatePrecision, expectedOn, familyRole }: PersonDraft): string | undefined =>
  bornText({ birthDate, birthDatePrecision }) ?? (familyRole === 'CHILD' && expectedOn ? texts.expected(expectedOn) : undefined);

function peopleItems(draft: OpeningDraft): Description[] {
  return [
    { term: texts.name, details: draft.name },
    { term: texts.reason, details: draft.reason },
    ...draft.persons.map((person) => ({
      term: person.familyRole ? familyRoleText[person.familyRole] : '–',
      details: [nameOf(person), bornOf(person), person.circle === 'NETWORK' && 'netwerk'].filter(Boolean).join(', '),
    })),
  ];
}

function homeItems(draft: OpeningDraft): Description[] {
  const names = new Names(draft.persons.map((person) => ({ id: person.id, callName: shortName(person), displayName: nameOf(person) })));
  const { households, custodies } = openingInput(draft);
  return [
    ...households.map((home) => ({
      term: home.label,
      details: (
        <>
          {names.list(home.personIds)} · <span className="zov-lines">{home.address ?? texts.noAddress}</span>
          {home.hiddenFromPersonIds.length > 0 && <strong className="zov-rows__sub">{texts.hiddenFor(names.list(home.hiddenFromPersonIds))}: {home.hiddenReason}</strong>}
        </>
      ),
    })),
    ...custodySentences(custodies.map((one, index) => ({ ...one, id: String(index), underInvestigation: false })), names, today()).map(({ text }) => ({ term: texts.custodyTerm, details: text })),
  ];
}

function groundItems(draft: OpeningDraft): Description[] {
  return [
    { term: texts.purpose, details: purposeText[draft.purpose] },
    { term: texts.legalBasis, details: draft.legalBasis && legalBasisWords[draft.legalBasis].label },
    { term: texts.secrecyBasis, details: draft.secrecyBasis && secrecyBasisWords[draft.secrecyBasis].label },
  ];
}
