import { Card, DescriptionList, LinkButton } from '@zov/ui';
import { legalBasisWords, secrecyBasisWords } from '../shared/grounds.texts';
import { inForce } from '../shared/homes';
import { partnerText, purposeText } from '../shared/words.texts';
import type { Overview } from './overview-screen';
import { overviewTexts as texts } from './overview.texts';

/** Who works with this family, what for and until when; the grounds are one press away. */
export function InvolvedCard({ family, mayInvolve }: { family: Overview; mayInvolve: boolean }) {
  const now = family.involvements.filter((one) => inForce(one));
  return (
    <Card
      title={texts.involved}
      footer={
        mayInvolve && (
          <LinkButton size="small" icon="plus" href={`/gezinnen/${family.id}/betrekken`}>
            {texts.involve}
          </LinkButton>
        )
      }
    >
      <ul className="zov-rows">
        {now.map((one) => (
          <li key={one.id} className="zov-rows__row zov-rows__row--block">
            <span className="zov-rows__title">{one.professional?.name ?? partnerText[one.partner]}</span>
            <span className="zov-subtle zov-rows__sub">{[partnerText[one.partner], one.professional?.organisationName].filter(Boolean).join(' · ')}</span>
            <span className="zov-rows__sub">
              {purposeText[one.purpose]}, {texts.until(one.validUntil)}
            </span>
            {one.legalBasis && (
              <details>
                <summary className="zov-subtle">{texts.why}</summary>
                <DescriptionList
                  items={[
                    { term: texts.legalBasis, details: legalBasisWords[one.legalBasis].label },
                    { term: texts.secrecyBasis, details: secrecyBasisWords[one.secrecyBasis].label },
                    ...(one.evidence ? [{ term: texts.evidence, details: one.evidence }] : []),
                  ]}
                />
              </details>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
