import { Card } from '@zov/ui/plain';
import { formatDate, formatPeriod } from '@zov/ui/format';
import type { FamilyAgreementFragment } from '@generated/family/graphql';
import { useAddress, useTexts } from '@zov/access/web/family/portal/address';
import { usePeople } from '@zov/access/web/family/portal/people';
import { ItemVoice } from '@zov/dossier/web/family/voice/item-voice';
import { WhoReads } from '@zov/dossier/web/family/who-sees/who-reads';
import { AgreementChecks, type Check } from './agreement-checks';
import { Origin } from './origin';
import { agreementTexts } from './agreement.texts';

/** The agreement for this reader: a child reads its own text first, when there is one. */
function AgreementText({ agreement }: { agreement: FamilyAgreementFragment }) {
  const t = useTexts(agreementTexts);
  const forChild = useAddress() === 'CHILD' && agreement.childText !== '';
  const [main, other] = forChild ? [agreement.childText, agreement.familyText] : [agreement.familyText, agreement.childText];
  return (
    <>
      <p className="zov-lead">{main}</p>
      <Origin frame={agreement.originFrame} />
      {other && other !== main && (
        <p className="zov-subtle">
          {forChild ? t.fullText : t.childText} {other}
        </p>
      )}
    </>
  );
}

/** `untilOn` is the day after the last one. */
function lastDay(untilOn: string): string {
  return new Date(Date.parse(untilOn) - 86_400_000).toISOString().slice(0, 10);
}

function AgreementDetails({ agreement }: { agreement: FamilyAgreementFragment }) {
  const t = useTexts(agreementTexts);
  const { doer } = usePeople();
  const items = [
    { term: t.who, details: doer(agreement.whoPersonId) ?? agreement.whoName },
    { term: t.when, details: agreement.rhythm },
    { term: t.howLong, details: formatPeriod(agreement.fromOn, agreement.untilOn && lastDay(agreement.untilOn)) },
    { term: t.checker, details: agreement.checkerName },
    { term: t.review, details: agreement.reviewOn ? formatDate(agreement.reviewOn) : '' },
  ];
  return (
    <dl className="zov-agreement__details">
      {items
        .filter((item) => item.details)
        .map(({ term, details }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{details}</dd>
          </div>
        ))}
    </dl>
  );
}

type Props = { agreements: readonly FamilyAgreementFragment[]; checks: readonly Check[]; /** Whether the reader can say something of each. */ speaks?: boolean };

/** Who does what, when, and whether it worked: the heart of the plan. */
export function AgreementList({ agreements, checks, speaks = true }: Props) {
  const t = useTexts(agreementTexts);
  const isChild = useAddress() === 'CHILD';
  const aboutOf = (agreement: FamilyAgreementFragment) => (isChild && agreement.childText ? agreement.childText : agreement.familyText);
  if (agreements.length === 0) return <p>{t.noAgreements}</p>;
  return (
    <ol className="zov-plain-list zov-lined-list zov-numbered-list">
      {agreements.map((agreement) => (
        <li key={agreement.id}>
          <AgreementText agreement={agreement} />
          <AgreementDetails agreement={agreement} />
          <AgreementChecks checks={checks.filter((check) => check.agreementLineageId === agreement.lineageId)} />
          <WhoReads itemType="AGREEMENT" itemId={agreement.id} about={aboutOf(agreement)} />
          {speaks && <ItemVoice itemType="AGREEMENT" itemId={agreement.id} itemVersion={agreement.version} about={aboutOf(agreement)} />}
        </li>
      ))}
    </ol>
  );
}

export function AgreementsCard(props: Props) {
  const t = useTexts(agreementTexts);
  return (
    <Card title={t.agreements} className="zov-print-first">
      <AgreementList {...props} />
    </Card>
  );
}
