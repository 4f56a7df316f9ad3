import { formatMonth } from '@zov/dossier/web/team/shared/months';
import { formatDate, formatList } from '@zov/ui/format';
import { AreasGrid, type AreaJudgement } from '@zov/ui/pictures/areas-grid';
import { Card, DescriptionList, LinkButton, StatusBadge, type Description, type Tone } from '@zov/ui/plain';
import { cardAllows } from '@zov/safety-card/model/states.ts';
import { areasOf, word, type CardChild } from './card-data';
import { CardLines } from './card-lines';
import type { CardProps } from './card-loader';
import { cardTexts as texts } from './card.texts';
import { ViewsCard } from './views-card';

/** The whole card to read: conclusion first, then each child, the eight areas, and what it rests on. */
export function CardReader(props: CardProps) {
  const { family, names, rights, home } = props;
  const { card, definition } = family;
  const edits = rights.edit && cardAllows(card.state, 'edit');
  const at = `${home}/${card.id}`;
  const areas = definition.areas.map(({ key, label }) => ({ id: key, label }));
  const people = card.children.map((child) => ({
    id: child.childPersonId, name: names.of(child.childPersonId),
    areas: Object.fromEntries(areasOf(child).map((one) => [one.area, { judgement: (one.judgement ?? 'NONE') as AreaJudgement, note: one.note }])),
  }));
  return (
    <>
      <Card id="conclusie" title={texts.conclusion} className="zov-anchor" footer={edits && <EditLink href={`${at}/bij/conclusie/${card.id}`} of={texts.conclusionPart} />}>
        <p className="card-conclusion">
          {card.conclusion ? <StatusBadge tone={conclusionTone[card.conclusion]}>{word(definition, 'conclusions', card.conclusion)}</StatusBadge> : texts.notChosen}
        </p>
        <DescriptionList items={filled([[texts.conclusionText, card.conclusionText], [texts.decision, card.decision && word(definition, 'decisions', card.decision)], [texts.decisionReason, card.decisionReason], [texts.alternatives, card.alternatives], [texts.decider, card.legalDecider]])} />
      </Card>
      <Card id="algemeen" title={texts.general} className="zov-anchor" footer={edits && <EditLink href={`${at}/bij/algemeen/${card.id}`} of={texts.general} />}>
        <DescriptionList items={filled([[texts.occasion, word(definition, 'occasions', card.occasion)], [texts.madeWith, card.madeWith], [texts.about, formatList(card.children.map((one) => names.of(one.childPersonId)))]])} />
      </Card>
      <div id="kinderen" className="zov-stack zov-anchor">
        {card.children.map((child) => (
          <ChildCard key={child.id} {...props} child={child} href={edits ? `${at}/bij/kind/${child.id}` : undefined} />
        ))}
      </div>
      {people.length > 0 && (
        <Card id="gebieden" title={texts.areas} className="zov-anchor">
          <AreasGrid caption={texts.areas} areaHeader={texts.areaHeader} areas={areas} people={people} />
          {edits && (
            <div className="zov-row zov-no-print card-gap">
              {card.children.map((child) => <EditLink key={child.id} href={`${at}/gebieden/${child.id}`} of={texts.areasPart(names.of(child.childPersonId))} label={texts.areasPart(names.of(child.childPersonId))} />)}
            </div>
          )}
        </Card>
      )}
      <CardLines {...props} />
      <ViewsCard {...props} />
    </>
  );
}

const conclusionTone: Record<string, Tone> = { SAFE_ENOUGH: 'positive', SAFE_WITH_AGREEMENTS: 'warning', UNSAFE: 'danger' };
const severityTone: Record<string, Tone> = { ACUTE: 'danger', STRUCTURAL: 'warning', CONCERNING: 'warning', NO_SIGN: 'positive', UNKNOWN: 'neutral' };

/** What is filled in; a row without words is left out. */
const filled = (rows: readonly (readonly [term: string, details: string | null | undefined])[]): Description[] =>
  rows.filter(([, details]) => details).map(([term, details]) => ({ term, details: <span className="zov-lines">{details}</span> }));

function EditLink({ href, of, label = texts.edit }: { href: string; of: string; label?: string }) {
  return <LinkButton size="small" variant="quiet" icon="edit" className="zov-no-print" href={href} aria-label={texts.editOf(of)}>{label}</LinkButton>;
}

function ChildCard({ family, names, child, href }: CardProps & { child: CardChild; href?: string }) {
  const { definition } = family;
  const name = names.of(child.childPersonId);
  return (
    <Card title={name} footer={href && <EditLink href={href} of={texts.childPart(name)} />}>
      <p>
        <StatusBadge tone={severityTone[child.severity ?? 'UNKNOWN']}>{`${texts.severity}: ${word(definition, 'severities', child.severity).toLowerCase()}`}</StatusBadge>
      </p>
      <DescriptionList
        items={filled([
          [texts.kinds, formatList(child.kinds.map((key) => word(definition, 'kinds', key)))],
          [texts.frequency, child.frequency && word(definition, 'frequencies', child.frequency)],
          [texts.since, child.sinceMonth && formatMonth(child.sinceMonth).toLowerCase()], [texts.last, child.lastOn && formatDate(child.lastOn)],
          [texts.consequence, child.consequence], [texts.medical, child.consequence && (child.medicallyAssessed ? texts.yes : texts.no)],
          [texts.ifNothing, child.ifNothingChanges],
          [texts.spoken, child.spokenOn ? texts.spokenOn(child.spokenOn, child.spokenBy, child.spokenHow) : child.notSpokenWhy && texts.notSpoken(child.notSpokenWhy)],
        ])}
      />
    </Card>
  );
}
