import type { DataClass, PersonPartsFragment, ReaderPartsFragment } from '@generated/team/graphql';
import { Link } from '@zov/ui';
import { dataClassText } from '../sharing/sharing.texts';
import { familyRoleText, roleText } from '../shared/words.texts';
import { AnswerBadge } from './answer-badge';
import { answerText, sightTexts as texts } from './sight.texts';

export interface Chosen { readonly readerId: string; readonly dataClass: DataClass }
/** As what somebody stands to the family, as far as the reader may know: a role and organisation, or mother. */
export function describeReader({ id, kind, role, organisationName }: ReaderPartsFragment, persons: readonly PersonPartsFragment[] = []): string {
  if (kind === 'PROFESSIONAL') return [roleText[role], organisationName].filter(Boolean).join(', ');
  const familyRole = persons.find((one) => one.id === id)?.familyRole;
  return familyRole ? familyRoleText[familyRole] : '';
}

type Props = { dossierId: string; readers: readonly ReaderPartsFragment[]; persons: readonly PersonPartsFragment[]; chosen?: Chosen; onChoose: (chosen: Chosen) => void };

/** People by kinds of data. On a narrow screen each person becomes a block; it stays a table to whoever listens. */
export function SightTable({ dossierId, readers, persons, chosen, onChoose }: Props) {
  const kinds = readers[0]?.parts.map((part) => part.dataClass) ?? [];
  return (
    <div className="zov-table">
      <div className="zov-table-region" role="region" aria-label={texts.caption} tabIndex={0}>
        <table className="zov-sight" role="table">
          <caption className="zov-visually-hidden">{texts.caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">{texts.reader}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col" role="columnheader">
                  {dataClassText[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {readers.map((reader) => (
              <tr key={reader.id} role="row">
                <th scope="row" role="rowheader">
                  {reader.isMe ? `${reader.name} (${texts.me})` : reader.name}
                  {describeReader(reader, persons) && <span className="zov-subtle zov-rows__sub">{describeReader(reader, persons)}</span>}
                  {!reader.isMe && (
                    <span className="zov-rows__sub">
                      <Link href={`/gezinnen/${dossierId}/bekijk-als/${reader.id}`} aria-label={texts.lookAs(reader.name)}>
                        {texts.look}
                      </Link>
                    </span>
                  )}
                </th>
                {reader.parts.map(({ dataClass, answer }) => (
                  <td key={dataClass} role="cell">
                    <span className="zov-sight__kind" aria-hidden="true">{dataClassText[dataClass]}</span>
                    <button
                      type="button"
                      className="zov-sight__answer"
                      aria-label={texts.open(reader.name, dataClassText[dataClass], answerText[answer])}
                      aria-expanded={chosen?.readerId === reader.id && chosen.dataClass === dataClass}
                      onClick={() => onChoose({ readerId: reader.id, dataClass })}
                    >
                      <AnswerBadge answer={answer} />
                    </button>
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
