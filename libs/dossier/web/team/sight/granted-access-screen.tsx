import { useParams } from 'react-router';
import { GrantedAccessDocument, type DataClass, type GrantedAccessQuery } from '@generated/team/graphql';
import { Card, EmptyState, Link, PageHeader, StatusBadge } from '@zov/ui';
import { NotFoundPage, useSession } from '@zov/ui/shell';
import { legalBasisWords, secrecyBasisWords } from '../shared/grounds.texts';
import { ScreenState } from '../shared/screen-state';
import { isUuid } from '../shared/uuid';
import { partnerText, purposeText, roleText } from '../shared/words.texts';
import { dataClassText } from '../sharing/sharing.texts';
import { grantedTexts as texts } from './granted.texts';
import { useLooking } from './use-looking';
import '../dossier.css';
import './sight.css';

type Grant = GrantedAccessQuery['grantedAccess'][number];
interface Holder { readonly key: string; readonly name: string; readonly who: string; readonly grants: readonly Grant[] }

/** Where the privacy officer sees who has a right in a dossier; for everybody else an address that does not exist. */
export function GrantedAccessScreen() {
  const { dossierId = '' } = useParams();
  return useSession().role === 'PRIVACY_OFFICER' && isUuid(dossierId) ? <Access dossierId={dossierId} /> : <NotFoundPage />;
}

function Access({ dossierId }: { dossierId: string }) {
  // Always asked anew: rights of a moment ago are not those of now.
  const reading = useLooking(GrantedAccessDocument, { dossierId });
  return (
    <>
      <PageHeader title={texts.title}>
        <p>{texts.intro(dossierId.slice(0, 8))}</p>
        <p>
          {texts.family} <Link href={`/logboek?dossier=${dossierId}`}>{texts.back}</Link>
        </p>
      </PageHeader>
      <ScreenState reading={reading}>{({ grantedAccess }) => <Grants grants={grantedAccess} now={new Date().toISOString()} />}</ScreenState>
    </>
  );
}

function Grants({ grants, now }: { grants: readonly Grant[]; now: string }) {
  const isLive = ({ validFrom, validUntil }: Grant): boolean => Date.parse(validFrom) <= Date.parse(now) && (!validUntil || Date.parse(validUntil) > Date.parse(now));
  const [live, other] = [holdersOf(grants.filter(isLive)), holdersOf(grants.filter((one) => !isLive(one)))];
  return (
    <div className="zov-stack">
      {live.length === 0 ? <EmptyState title={texts.nobody} icon="lock" /> : <><Card title={texts.now}><Holders holders={live} /></Card><Card title={texts.parts}><Parts holders={live} /></Card></>}
      {other.length > 0 && (
        <Card title={texts.other}>
          <Holders holders={other} />
        </Card>
      )}
    </div>
  );
}

/** Each professional once, with every right. */
function holdersOf(grants: readonly Grant[]): Holder[] {
  const all = new Map<string, Grant[]>();
  for (const one of grants) all.set(one.holder?.id ?? one.id, [...(all.get(one.holder?.id ?? one.id) ?? []), one]);
  return [...all].map(([key, of]) => {
    const [first] = of as [Grant];
    return { key, grants: of, name: first.holder?.name ?? texts.unknown, who: [roleText[first.role], first.holder?.organisationName].filter(Boolean).join(', ') };
  }).sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}

function Holders({ holders }: { holders: readonly Holder[] }) {
  return (
    <ul className="zov-rows">
      {holders.map(({ key, name, who, grants }) => (
        <li key={key} className="zov-rows__row zov-rows__row--block">
          <span className="zov-rows__title">{name}</span> <span className="zov-subtle">{who}</span>
          {grants.map((one) => (
            <p key={one.id}>
              <strong>{partnerText[one.partner]}.</strong> {one.singleItems && texts.items} {texts.purpose(purposeText[one.purpose])} {texts.basis(legalBasisWords[one.legalBasis].label)}{' '}
              {texts.secrecy(secrecyBasisWords[one.secrecyBasis].label)} {texts.from(one.validFrom)} {texts.until(one.validUntil)}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** People by kinds of data; of a narrow screen each person is a block. */
function Parts({ holders }: { holders: readonly Holder[] }) {
  const kinds = (Object.keys(dataClassText) as DataClass[]).filter((kind) => holders.some(({ grants }) => grants.some((one) => one.dataClasses.includes(kind))));
  return (
    <div className="zov-table">
      <div className="zov-table-region" role="region" aria-label={texts.parts} tabIndex={0}>
        <table className="zov-sight" role="table">
          <caption className="zov-visually-hidden">{texts.parts}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">{texts.reader}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col" role="columnheader">{dataClassText[kind]}</th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {holders.map(({ key, name, grants }) => (
              <tr key={key} role="row">
                <th scope="row" role="rowheader">{name}</th>
                {kinds.map((kind) => (
                  <td key={kind} role="cell">
                    <span className="zov-sight__kind" aria-hidden="true">{dataClassText[kind]}</span>
                    <Answer grants={grants.filter((one) => one.dataClasses.includes(kind))} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Answer({ grants }: { grants: readonly Grant[] }) {
  if (grants.length === 0) return <StatusBadge icon="lock">{texts.none}</StatusBadge>;
  return grants.every((one) => one.singleItems) ? <StatusBadge tone="info">{texts.some}</StatusBadge> : <StatusBadge tone="positive">{texts.all}</StatusBadge>;
}
