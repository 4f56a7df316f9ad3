import { createHash } from 'node:crypto';
import { columnsOf, tableOf } from '@zov/access/server/data/columns.ts';
import { writable } from '@zov/access/server/write/act-sql.ts';
import type { Seen } from '@zov/access/server/write/formal.ts';
import { Params, whereSql, type Where } from '@zov/access/server/write/values-sql.ts';
import type { CardDefinition } from '@zov/safety-card/model/card-definition.ts';
import { collectLines, type Line } from '@zov/safety-card/server/card/collect-lines.ts';
import { sealOfCard, type Sealed } from '@zov/safety-card/server/card/seal.ts';
import type { CardPart } from '../card.shape';
import { SeedError } from '../read-file';
import { madeBy } from './analysis';
import type { Row } from './rows';
import type { Scene } from './scene';

interface Model { readonly id: string; readonly definition: CardDefinition }

/** The cards of a family in their final state; the lines of each are copies of what was there when it was adopted. */
export async function loadCards(scene: Scene): Promise<void> {
  if (scene.family.cards.length === 0) return;
  const [row] = await scene.means.rows.ask('select id, definition from card_model where region_id = $1 order by number limit 1', [scene.means.region.id]);
  for (const card of scene.family.cards) await loadCard(scene, card, { id: String(row?.['id']), definition: row?.['definition'] as CardDefinition });
}

async function loadCard(scene: Scene, card: CardPart, model: Model): Promise<void> {
  const name = `card ${card.number}`;
  const id = scene.id('safety_card', name);
  const about = scene.persons(Object.keys(card.children));
  const made = madeBy(scene, card.author, card.made);
  const whole = await scene.add('safety_card', name, {
    number: card.number, model_id: model.id, state: 'SHARED', author_id: scene.actor(card.author), based_on_id: before(scene, card), occasion: card.occasion, made_with: card.madeWith, conclusion: card.conclusion, conclusion_text: scene.text(card.conclusionText),
    decision: card.decision, decision_reason: scene.text(card.decisionReason), alternatives: scene.text(card.alternatives), legal_decider: card.legalDecider, shared_at: scene.at(card.made), shared_by: scene.actor(card.author),
    about_person_ids: about, released_to_person_ids: scene.persons(card.sharedWith), ...made,
  });
  const parts: Row[] = [whole];
  for (const child of Object.keys(card.children)) parts.push(...(await loadChild(scene, card, child, model)));
  await loadViews(scene, card, parts);
  const lines = await linesOf(scene, card, about, model);
  for (const [index, line] of lines.entries()) await addLine(scene, card, line, index);
  const sealed = parts.map((one): Sealed => ({ id: String(one['id']), contentHash: String(one['content_hash']) }));
  await scene.means.rows.set('safety_card', scene.dossierId, id, {
    state: stateOf(card), version: 2, adopted_at: scene.at(card.adopted.on), adopted_by: scene.actor(card.adopted.by), adopted_reason: scene.text(card.adopted.reason), valid_until: scene.on(card.validUntil), seal: sealOfCard(card.number, sealed, lines),
    changed_at: scene.at(card.adopted.on), changed_by: scene.actor(card.adopted.by),
  });
}

/** What each said of the card as it was shared; before it is adopted, so that it comes onto the card. */
async function loadViews(scene: Scene, card: CardPart, parts: readonly Row[]): Promise<void> {
  const seen = createHash('sha256').update(parts.map((one) => String(one['content_hash'])).sort().join('\n')).digest('hex');
  for (const one of card.views) {
    const child = scene.family.people[one.who]?.role === 'CHILD';
    const person = scene.person(one.who);
    await scene.add('card_view', `card ${card.number} ${one.who}`, {
      safety_card_id: scene.id('safety_card', `card ${card.number}`), person_id: person, stance: one.stance, words: scene.text(one.words), said_at: scene.at(one.on), seen_hash: seen, recorded_by_name: one.writtenBy ?? null, child_allows: child ? one.allows : [],
      data_class: child ? 'D8K' : 'D8', about_person_ids: [person], created_at: scene.at(one.on),
    });
  }
}

const stateOf = ({ superseded }: CardPart): string => (superseded ? 'SUPERSEDED' : 'ADOPTED');

function before(scene: Scene, { number }: CardPart): string | undefined {
  const earlier = scene.family.cards.filter((one) => one.number < number).map((one) => one.number);
  return earlier.length === 0 ? undefined : scene.id('safety_card', `card ${Math.max(...earlier)}`);
}

async function loadChild(scene: Scene, card: CardPart, who: string, { definition }: Model): Promise<Row[]> {
  const child = card.children[who];
  if (child === undefined) throw new SeedError(`geen deel over ${who}`);
  const person = scene.person(who);
  const part = { safety_card_id: scene.id('safety_card', `card ${card.number}`), child_person_id: person, about_person_ids: [person], state: stateOf(card), ...madeBy(scene, card.author, card.made) };
  const name = `card ${card.number} ${who}`;
  const rows = [await scene.add('safety_card_child', name, {
    ...part, severity: child.severity, kinds: child.kinds, frequency: child.frequency, since_month: scene.on(child.since)?.slice(0, 7), last_on: scene.on(child.last), consequence: scene.text(child.consequence), medically_assessed: child.medicallyAssessed,
    if_nothing_changes: scene.text(child.ifNothingChanges), spoken_on: scene.on(child.spoken?.on), spoken_by: child.spoken?.by, spoken_how: child.spoken?.how, not_spoken_why: scene.text(child.notSpoken),
  })];
  for (const [index, { key: area }] of definition.areas.entries()) {
    const [judgement, note = ''] = child.areas[area] ?? [];
    if (judgement === undefined) throw new SeedError(`kaart ${card.number}, ${who}: het gebied ${area} ontbreekt`);
    rows.push(await scene.add('safety_card_area', `${name} ${area}`, { ...part, safety_card_child_id: scene.id('safety_card_child', name), area, position: index + 1, judgement, note: scene.text(note) }));
  }
  return rows;
}

/** The same sources as when somebody adopts a card, as far as they were written down by then. */
async function linesOf(scene: Scene, card: CardPart, childPersonIds: readonly string[], { definition }: Model): Promise<Line[]> {
  const then = scene.at(card.adopted.on) ?? scene.means.days.now;
  const rows = async (type: string, where: Where): Promise<Seen[]> => {
    const readable = writable(type);
    const params = new Params(2);
    const found = await scene.means.rows.ask(`select t.* from ${tableOf(readable)} t where t.dossier_id = $1 and ${whereSql(readable, where, 't', params)} order by t.created_at, t.id`, [scene.dossierId, ...params.values] as never);
    return found.filter((row) => (row['created_at'] as Date) <= then).map((row) => Object.fromEntries([...columnsOf(readable).values()].map(({ property, column }) => [property, row[column]])) as Seen);
  };
  const plans = scene.family.plans.filter((plan) => plan.adopted !== undefined && (scene.at(plan.adopted.on) ?? then) <= then);
  const inForce = plans.filter((plan) => !plans.some((other) => other.phase === plan.phase && other.number > plan.number)).map((plan) => scene.id('plan_version', `${plan.phase} ${plan.number}`));
  let count = 0;
  const ids = { uuid: () => scene.id('safety_card_line', `card ${card.number} ${(count += 1)}`) };
  return collectLines(rows, ids, { cardId: scene.id('safety_card', `card ${card.number}`), definition, childPersonIds, adoptedPlanIds: inForce });
}

async function addLine(scene: Scene, card: CardPart, line: Line, index: number): Promise<void> {
  const columns = Object.fromEntries(Object.entries(line).filter(([name]) => name !== 'id').map(([name, value]) => [columnsOf(writable('SafetyCardLine')).get(name)?.column ?? name, value]));
  await scene.add('safety_card_line', `card ${card.number} ${index + 1}`, { ...(columns as Record<string, string>), state: stateOf(card), created_at: scene.at(card.adopted.on), created_by: scene.actor(card.adopted.by) });
}
