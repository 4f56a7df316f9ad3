import { Card, LinkButton, Tag } from '@zov/ui';
import { inForce } from '../shared/homes';
import { sharedTexts } from '../shared/shared.texts';
import { partnerText, purposeText } from '../shared/words.texts';
import type { SectionProps } from './record-screen';
import { recordTexts as texts } from './record.texts';

type Props = SectionProps & { viewerId: string; mayEnd: boolean };

/** Every professional who works or worked with this family, with the reason of each end. Who works now comes first. */
export function InvolvedSection({ file, viewerId, mayEnd }: Props) {
  const rows = [...file.involvements].sort((a, b) => Number(inForce(b)) - Number(inForce(a)) || b.validFrom.localeCompare(a.validFrom));
  const home = `/gezinnen/${file.id}`;
  const links = (
    <div className="zov-button-row">
      <LinkButton size="small" icon="plus" href={`${home}/betrekken`}>{texts.involve}</LinkButton>
      <LinkButton size="small" href={`${home}/betrokkenen/aflopend`}>{texts.ending}</LinkButton>
      <LinkButton size="small" variant="quiet" href={`${home}/sluiten`}>{texts.close}</LinkButton>
    </div>
  );
  return (
    <Card id="betrokkenen" title={texts.involved} className="zov-anchor" footer={mayEnd && links}>
      <ul className="zov-rows">
        {rows.map((one) => {
          const name = one.professional?.name ?? partnerText[one.partner];
          return (
            <li key={one.id} className="zov-rows__row">
              <div>
                <span className="zov-rows__title">{name}</span>
                <span className="zov-subtle zov-rows__sub">{texts.hadRole(partnerText[one.partner], one.professional?.organisationName)}</span>
                <span className="zov-rows__sub">
                  {purposeText[one.purpose]}. {texts.worked(one.validFrom, one.validUntil)}
                </span>
                {one.endedReason && <span className="zov-rows__sub">{texts.ended(one.endedReason)}</span>}
              </div>
              {!inForce(one) && <Tag>{sharedTexts.ended}</Tag>}
              {mayEnd && inForce(one) && one.partner !== 'CASE_DIRECTOR' && (
                <LinkButton size="small" variant="quiet" href={`${home}/betrokkenen/${one.id}/stoppen`} aria-label={texts.endOf(name)}>
                  {texts.end}
                </LinkButton>
              )}
              {mayEnd && inForce(one) && one.partner === 'CASE_DIRECTOR' && one.professional?.id === viewerId && (
                <LinkButton size="small" href={`${home}/overdragen`}>
                  {texts.handOver}
                </LinkButton>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
