import type { SharedContentFragment } from '@generated/team/graphql';
import { Card } from '@zov/ui';
import { formatDate } from '@zov/ui/format';
import { contactKindText, measureKindText, planPhaseText } from '../shared/words.texts';

const texts = {
  people: 'Mensen', facts: 'Feiten', events: 'Gebeurtenissen', measures: 'Maatregelen', contact: 'Adres en contact', born: (date: string) => `geboren ${formatDate(date)}`,
  gone: 'Deze tekst is ingetrokken of gesplitst',
  /** Who says so may be nobody whom the receiver knows of. */
  statement: (words: string, disputes: boolean, at: string) => `Eigen verklaring van iemand uit het gezin (${formatDate(at)})${disputes ? ', die zegt dat dit niet klopt' : ''}: ${words}`,
};

type Line = { id: string; text: string; beside?: readonly { id: string; text: string }[] };

/** Everything a share shows, for its receiver and in the preview alike; what is not shared is not there. */
export function SharedContent({ content }: { content: SharedContentFragment }) {
  const dated = (one: { id: string; what: string; happenedOn?: string | null }): Line => ({ id: one.id, text: [one.happenedOn && formatDate(one.happenedOn), one.what || texts.gone].filter(Boolean).join(': ') });
  return (
    <div className="zov-stack">
      <Block title={texts.people} lines={content.persons.map((one) => ({ id: one.id, text: [one.displayName, one.birthDate && texts.born(one.birthDate)].filter(Boolean).join(', ') }))} />
      <Block title={texts.facts} lines={content.facts.map((one) => ({ ...dated(one), beside: one.statements.map(({ id, words, disputes, saidAt }) => ({ id, text: texts.statement(words, disputes, saidAt) })) }))} />
      <Block title={texts.events} lines={content.events.map(dated)} />
      <Block title={texts.measures} lines={content.measures.map((one) => ({ id: one.id, text: `${measureKindText[one.kind]} vanaf ${formatDate(one.fromOn)}` }))} />
      <Block title={texts.contact} lines={content.contactPoints.map((one) => ({ id: one.id, text: `${contactKindText[one.kind]}: ${one.text}` }))} />
      {content.planVersions.map((version) => (
        <Block
          key={version.id}
          title={`${planPhaseText[version.phase]}, versie ${version.number}`}
          lines={[...version.top3Items, ...version.minimumConditions, ...version.agreements, ...version.safetyNet].map((one) => ({ id: one.id, text: one.familyText }))}
        />
      ))}
    </div>
  );
}

function Block({ title, lines }: { title: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <Card title={title} headingLevel={3}>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            {line.text}
            {line.beside?.map((one) => (
              <p key={one.id} className="zov-quote">
                {one.text}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Whether there is anything to read. */
export const showsAnything = (content: SharedContentFragment | null | undefined): boolean =>
  Boolean(content) && [content?.persons, content?.facts, content?.events, content?.measures, content?.contactPoints, content?.planVersions].some((rows) => (rows?.length ?? 0) > 0);
