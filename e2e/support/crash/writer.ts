import { randomUUID } from 'node:crypto';
import type { Answer, Client } from './client.ts';
import type { Random } from './random.ts';

type ItemType = 'Fact' | 'Top3Item' | 'Agreement' | 'SafetyNetContact';

/** Something this person made, with every version that was answered. */
export interface Item {
  readonly type: ItemType;
  readonly id: string;
  readonly versions: number[];
}

const MOST_AGREEMENTS = 8;
const OPENING = {
  name: 'Proefgezin', reason: 'Zorgen over de veiligheid thuis.', purpose: 'CASE_DIRECTION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED',
} as const;

/** One professional at work: opens a family, writes facts, drafts a plan and shares it, one act after the other. */
export class Writer {
  readonly dossierId = randomUUID();
  readonly items: Item[] = [];
  readonly people = [randomUUID(), randomUUID(), randomUUID()];
  plan: { id: string; version: number } = { id: '', version: 0 };
  private line = 0;

  constructor(readonly client: Client, private readonly random: Random) {}

  /** Works until told to stop; the act in hand is finished first. */
  async work(stop: AbortSignal): Promise<void> {
    await this.open();
    while (!stop.aborted) await this.step();
  }

  private async open(): Promise<void> {
    const [mother = '', father = '', child = ''] = this.people;
    const person = (id: string, callName: string, familyRole: string) => ({ id, callName, surname: 'Proef', gender: 'UNKNOWN', familyRole, circle: 'FAMILY' });
    await this.act('openDossier', {
      ...OPENING, persons: [person(mother, 'Mo', 'MOTHER'), person(father, 'Fa', 'FATHER'), person(child, 'Ki', 'CHILD')],
      households: [{ label: 'Thuis', personIds: [mother, child], address: 'Nergensweg 1', hiddenFromPersonIds: [father], hiddenReason: 'Veiligheid' }],
      custodies: [{ adultPersonId: mother, childPersonId: child, kind: 'SINGLE_PARENTAL', fromOn: '2020-01-01' }],
    });
    this.plan = await this.act('startPlanVersion', { phase: 'SAFETY' });
    await this.writeFact();
    for (const rank of [1, 2, 3]) {
      await this.make('Top3Item', 'proposeTop3Item', { ...this.inPlan(), rank, behaviour: this.text('gedrag'), factIds: [this.some('Fact').id] });
    }
  }

  private step(): Promise<unknown> {
    const chance = this.random.next();
    const agreements = this.all('Agreement').length;
    if (chance < 0.3) return this.writeFact();
    if (chance < 0.4) return this.change('Fact', 'correctFact', { what: this.text('feit'), correctionReason: this.text('reden') });
    if (chance < 0.65) return this.change('Top3Item', 'editTop3Item', { [this.random.one(['goal', 'riskFactors', 'behaviour'])]: this.text('doel') });
    if (chance < 0.72 && this.all('SafetyNetContact').length < 3) return this.make('SafetyNetContact', 'addSafetyNetContact', { ...this.inPlan(), name: this.text('vangnet') });
    if (agreements === 0 || (chance < 0.78 && agreements < MOST_AGREEMENTS)) {
      return this.make('Agreement', 'proposeAgreement', { ...this.inPlan(), top3ItemId: this.some('Top3Item').id, whoName: 'Tante', what: this.text('afspraak') });
    }
    if (chance < 0.95) return this.change('Agreement', 'editAgreement', { [this.random.one(['what', 'trigger', 'rhythm'])]: this.text('afspraak') });
    return this.share();
  }

  private writeFact(): Promise<unknown> {
    const aboutPersonIds = this.people.slice(0, 1 + Math.floor(this.random.next() * this.people.length));
    return this.make('Fact', 'writeFact', { kind: 'FACT', what: this.text('feit'), sourceKind: 'OWN_OBSERVATION', aboutPersonIds, restsOnFactIds: [], dataClass: 'D3' });
  }

  /** Every item of the plan gets a new version with it. */
  private async share(): Promise<void> {
    const answer = await this.act('sharePlan', { planVersionId: this.plan.id, baseVersion: this.plan.version, personIds: this.people });
    this.plan = answer;
    for (const one of ['top3Items', 'agreements', 'safetyNet'].flatMap((list) => answer[list] as Answer[])) {
      this.items.find(({ id }) => id === one.id)?.versions.push(one.version);
    }
  }

  private async make(type: ItemType, name: string, values: Readonly<Record<string, unknown>>): Promise<void> {
    const { id, version } = await this.act(name, values);
    this.items.push({ type, id, versions: [version] });
  }

  private async change(type: ItemType, name: string, patch: Readonly<Record<string, unknown>>): Promise<void> {
    const item = this.some(type);
    const { version } = await this.act(name, { id: item.id, baseVersion: item.versions.at(-1), ...patch });
    item.versions.push(version);
  }

  private act(name: string, values: Readonly<Record<string, unknown>>): Promise<Answer> {
    return this.client.act(name, this.dossierId, values, this.random.next() < 0.05);
  }

  private inPlan() {
    return { planVersionId: this.plan.id, familyText: this.text('gezin'), aboutPersonIds: this.people };
  }

  private all(type: ItemType): Item[] {
    return this.items.filter((item) => item.type === type);
  }

  private some(type: ItemType): Item {
    return this.random.one(this.all(type));
  }

  /** Words that occur once in the whole run. */
  private text(kind: string): string {
    this.line += 1;
    return `${kind} ${this.line} van ${this.dossierId}`;
  }
}
