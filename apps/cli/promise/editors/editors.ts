import { CARRIED } from '@zov/access/model/classes-of-partner.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import type { AppOptions } from '../../../api/app.ts';
import type { Asked, Outcome } from '../promise.ts';
import { LONG_AGO, tokenOf } from '../world/cast.ts';
import type { Family } from '../world/family.ts';
import { makeWorld, type SecretWorld } from '../world/secret-world.ts';
import { serve, type Served } from '../world/served.ts';
import { Wire, document } from '../world/wire.ts';
import { Chance } from '../twins/chance.ts';
import { faults, untold, type Conflict, type Edit, type Words, type Written } from './history.ts';

const EDITORS = ['director', 'colleague'] as const;
/** What is edited: its act, its table, its row and the fields that two people may both have words for. */
const ITEMS = [
  { type: 'Top3Item', table: 'top3_item', row: 'draft situation', fields: ['behaviour', 'familyText', 'riskFactors', 'goal'] },
  { type: 'Agreement', table: 'agreement', row: 'draft agreement', fields: ['what', 'familyText', 'checkHow', 'ifItFails'] },
] as const;
type Item = (typeof ITEMS)[number];
/** How often somebody edits what was read a while ago, and keeps the own words in a conflict. */
const [STALE, INSISTS] = [0.3, 0.6];
const TOLD = 20;

type Answer = Partial<Conflict> & { readonly __typename: string; readonly version?: number };

/** Two people who edit the same item at the same time, again and again: whoever was answered kept the words, or replaced only words that were read. */
export class Editors {
  private readonly problems: string[] = [];
  private readonly written = new Map<Item, Written[]>(ITEMS.map((item) => [item, []]));
  private readonly conflicts: { item: Item; edit: Edit; answer: Conflict }[] = [];
  private readonly wires = new Map<string, Wire>();
  private keys = 0;
  private merged = 0;

  private constructor(private readonly world: SecretWorld, private readonly served: Served, private readonly family: Family, private readonly chance: Chance) {}

  static async over({ n, seed, say }: Pick<Asked, 'n' | 'seed' | 'say'>, options: AppOptions = {}): Promise<Outcome> {
    const world = await makeWorld({ families: 1 });
    const served = await serve(world.database.appUrl, options);
    try {
      const [family] = world.families;
      if (family === undefined) throw new Error('there is no family');
      await putSecondEditor(family);
      const editors = new Editors(world, served, family, new Chance(seed));
      for (let round = 0; round < n; round += 1) await editors.round(round);
      return await editors.outcome(n, say);
    } finally {
      await served.close();
      await world.close();
    }
  }

  /** Both edit the same item at the same moment; whoever meets a conflict keeps the own words on top of the other's, or lets them go. */
  private async round(round: number): Promise<void> {
    const item = this.chance.pick(ITEMS);
    const now = await this.version(item);
    const edits = EDITORS.map((by): Edit => ({ by, base: this.chance.once(STALE) ? Math.max(1, now - this.chance.below(6)) : now, set: this.words(item, `${round} van ${by}`) }));
    const answers = await Promise.all(edits.map((edit) => this.send(item, edit)));
    for (const [index, edit] of edits.entries()) {
      const answer = answers[index];
      if (answer?.__typename !== 'EditConflict' || !this.chance.once(INSISTS)) continue;
      await this.send(item, { ...edit, base: answer.currentVersion ?? 0, set: Object.fromEntries(Object.entries(edit.set).map(([field, text]) => [field, `${text}, toch`])) });
    }
  }

  private words(item: Item, text: string): Record<string, string> {
    const chosen = item.fields.filter(() => this.chance.once(0.4));
    return Object.fromEntries((chosen.length === 0 ? [this.chance.pick(item.fields)] : chosen).map((field) => [field, `Ronde ${text} over ${field}`]));
  }

  private async send(item: Item, edit: Edit): Promise<Answer> {
    const wire = this.wires.get(edit.by) ?? new Wire(this.served, ['zov-team', tokenOf(edit.by)]);
    this.wires.set(edit.by, wire);
    this.keys += 1;
    const act = `edit${item.type}`;
    const query = `mutation Edit($input: ${`E${act.slice(1)}`}Input!) { ${act}(input: $input) { __typename ... on ${item.type} { version } ... on EditConflict { currentVersion fields { field base theirs mine } } ... on Refused { code } } }`;
    const input = { dossierId: this.family.dossierId, id: this.family.id(item.row), baseVersion: edit.base, ...edit.set, idempotencyKey: `editors ${this.keys}` };
    const { body } = await wire.send(document('team', { query, variables: { input } }));
    const answer = (JSON.parse(body.toString('utf8')) as { data?: Record<string, Answer | null> }).data?.[act];
    if (answer?.__typename === item.type) this.kept(item, edit, answer.version ?? 0);
    else if (answer?.__typename === 'EditConflict') this.conflicts.push({ item, edit, answer: answer as Conflict });
    else this.problems.push(`${edit.by} was not answered: ${body.toString('utf8').slice(0, 200)}`);
    return answer ?? { __typename: 'Nothing' };
  }

  private kept(item: Item, { by, base, set }: Edit, version: number): void {
    this.written.get(item)?.push({ by, base, version, set });
    if (version > base + 1) this.merged += 1;
  }

  private async version(item: Item): Promise<number> {
    const { rows } = await this.world.owner.query<{ version: number }>(`select version from ${item.table} where id = $1`, [this.family.id(item.row)]);
    return rows[0]?.version ?? 0;
  }

  /** Every version of an item as it is kept, past the fence. */
  private async versions(item: Item): Promise<Map<number, Words>> {
    const { rows } = await this.world.owner.query<{ version: number; content: Record<string, string | null> }>(
      `select item_version as version, content from item_version where item_id = $1 union all select version, to_jsonb(t) from ${item.table} t where id = $1`, [this.family.id(item.row)]);
    return new Map(rows.map(({ version, content }) => [version, Object.fromEntries(item.fields.map((field) => [field, content[columnOf(field)] ?? null]))]));
  }

  private async outcome(n: number, say: Asked['say']): Promise<Outcome> {
    for (const wire of this.wires.values()) wire.close();
    for (const item of ITEMS) {
      const versions = await this.versions(item);
      this.problems.push(...faults(versions, this.written.get(item) ?? [], 1), ...this.conflicts.filter((one) => one.item === item).flatMap(({ edit, answer }) => untold(edit, answer, versions)));
    }
    if (this.merged === 0 || this.conflicts.length === 0) this.problems.push('nobody ever met anybody');
    for (const line of this.problems.slice(0, TOLD)) say(line);
    const kept = [...this.written.values()].reduce((sum, list) => sum + list.length, 0);
    return { n, failures: this.problems.length, sent: this.keys, kept, merged: this.merged, conflicts: this.conflicts.length };
  }
}

const columnOf = (field: string): string => field.replaceAll(/[A-Z]/g, (one) => `_${one.toLowerCase()}`);

/** Somebody else who may edit the plan as its director does, and an agreement in the draft. */
async function putSecondEditor(family: Family): Promise<void> {
  const { dataClasses, acts } = CARRIED.CASE_DIRECTOR;
  await family.add('access_grant', {
    actor_id: idOf('actor colleague'), partner: 'CASE_DIRECTOR', purpose: 'CASE_DIRECTION', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'DIRECTLY_INVOLVED', valid_from: LONG_AGO,
    data_classes: dataClasses, acts, basis_kind: 'INVOLVEMENT', basis_id: family.id('involvement director'),
  });
  await family.put('agreement', 'draft agreement', {
    plan_version_id: family.id('draft'), state: 'DRAFT', data_class: 'D6', about_person_ids: family.persons('son'), lineage_id: family.id('line of editors'), top3_item_id: family.id('draft situation'),
    what: 'Wij bellen', trigger: 'Bij ruzie', family_text: 'Wij bellen bij ruzie', who_person_id: family.person('father'),
  });
}
