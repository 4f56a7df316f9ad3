import type { CardSection, FamilyCardFragment } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePeople } from '@zov/access/web/family/portal/people';
import { readDefinition, wordFor, type CardDefinition, type WordList } from '@zov/safety-card/model/card-definition.ts';
import { dayOf, formatDate } from '@zov/ui/format';
import { AreasGrid, type AreaJudgement } from '@zov/ui/pictures/areas-grid';
import { Card } from '@zov/ui/plain';
import { ourCardTexts, sectionNames } from './our-card.texts';

type Child = FamilyCardFragment['children'][number];

/** The newest card that the family may know of: shared, or adopted since. */
export function newestCard(cards: readonly FamilyCardFragment[]): FamilyCardFragment | undefined {
  return [...cards].filter(({ state }) => state === 'SHARED' || state === 'ADOPTED').sort((a, b) => b.number - a.number)[0];
}

/** What the reader had in sight, in the versions shown, so that words belong to that text. */
export const seenOf = (card: FamilyCardFragment) =>
  [card, ...card.children, ...card.children.flatMap((child) => child.areas)].map(({ id, version }) => ({ itemId: id, version }));

const definitionOf = (card: FamilyCardFragment): CardDefinition | undefined => (card.model ? readDefinition(card.model.definition) : undefined);
const word = (definition: CardDefinition | undefined, list: WordList, key: string): string => (definition ? wordFor(definition, list, key) : key);

/** Whether this card holds, and until when. */
export function Standing({ card }: { card: FamilyCardFragment }) {
  const t = useTexts(ourCardTexts);
  if (card.state === 'SHARED') return <p>{card.sharedAt && t.shared(formatDate(card.sharedAt))}</p>;
  const late = card.validUntil && card.validUntil <= dayOf(new Date());
  return (
    <p>
      {card.adoptedAt && t.adopted(formatDate(card.adoptedAt))} {card.validUntil && (late ? t.late : t.until)(formatDate(card.validUntil))}
    </p>
  );
}

/** How it is now and what follows: for who may read it, that is who stands for every child on the card. */
export function Conclusion({ card }: { card: FamilyCardFragment }) {
  const t = useTexts(ourCardTexts);
  const definition = definitionOf(card);
  if (!card.conclusion) return null;
  return (
    <Card title={t.now}>
      <p><strong>{word(definition, 'conclusions', card.conclusion)}</strong></p>
      {card.conclusionText && <p>{card.conclusionText}</p>}
      {card.decision && <p>{t.decided} <strong>{word(definition, 'decisions', card.decision)}</strong></p>}
      {card.decisionReason && <p>{card.decisionReason}</p>}
    </Card>
  );
}

export function ChildPart({ card, child }: { card: FamilyCardFragment; child: Child }) {
  const t = useTexts(ourCardTexts);
  const { namesOf } = usePeople();
  const definition = definitionOf(card);
  const name = namesOf([child.childPersonId]);
  const areas = [...child.areas].sort((a, b) => a.position - b.position);
  return (
    <Card title={t.of(name)}>
      {child.severity && <p><strong>{word(definition, 'severities', child.severity)}</strong></p>}
      {child.kinds.length > 0 && <ul>{child.kinds.map((kind) => <li key={kind}>{word(definition, 'kinds', kind)}</li>)}</ul>}
      {child.ifNothingChanges && <p>{t.ifNothing} {child.ifNothingChanges}</p>}
      <AreasGrid
        caption={t.areas(name)}
        areaHeader={t.area}
        areas={areas.map((one) => ({ id: one.area, label: word(definition, 'areas', one.area) }))}
        people={[{ id: child.id, name, areas: Object.fromEntries(areas.map((one) => [one.area, { judgement: (one.judgement ?? 'NONE') as AreaJudgement, note: one.note }])) }]}
      />
    </Card>
  );
}

/** What the card rests on, in the words for the family. */
export function Grounds({ card }: { card: FamilyCardFragment }) {
  const t = useTexts(ourCardTexts);
  const { nameOf } = usePeople();
  const told = card.lines.filter((line) => line.familyText);
  const sections = (Object.keys(sectionNames) as CardSection[]).filter((section) => told.some((line) => line.section === section));
  if (sections.length === 0) return null;
  return (
    <Card title={t.rests}>
      {sections.map((section) => (
        <section key={section}>
          <h3>{sectionNames[section]}</h3>
          <ul>
            {told.filter((line) => line.section === section).sort((a, b) => a.position - b.position).map((line) => (
              <li key={line.id}>{[[line.onDay && formatDate(line.onDay), nameOf(line.personId)].filter(Boolean).join(', '), line.familyText].filter(Boolean).join(': ')}</li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}
