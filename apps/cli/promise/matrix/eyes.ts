import { TYPES } from '@zov/access/matrix/index.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { ENDS_WITH_MEASURE, READERS, actorOf, isFamily, isOffice, type Reader } from './cast.ts';
import { isIn, type Judge, type Row } from './judge.ts';
import type { Rows } from './rows.ts';

/** The log, what is kept of earlier, and what is not of the family itself: of these nobody is told who reads them. */
const UNTOLD = ['AccessEvent', 'LogRead', 'Looked', 'ItemVersion', 'KnownItem', 'SignIn', 'ContinuingAccess', 'AccessRequest'];
/** Keys and stamps, and the notes of the work beside the words for the family, make no difference to what somebody reads. */
const ASIDE_PARTS = ['Fact.work', 'ContactPoint.hiding', 'PlanVersion.work', 'Top3Item.work', 'MinimumCondition.work', 'Agreement.work', 'AgreementCheck.work', 'GoalProgress.work', 'MonitoringMoment.work', 'Milestone.work', 'FollowUp.work', 'SafetyNetContact.work', 'HelpGiven.work', 'HelpRecord.work', 'TemplatePlan.work', 'TemplatePlanSection.work', 'SafetyCard.work', 'SafetyCardChild.work', 'SafetyCardLine.work'];
const ASIDE = new Set([
  'id', 'version', 'createdAt', 'changedAt', 'contentHash', 'dossierId', 'planVersionId', 'lineageId', 'namedActorIds', 'releasedToPersonIds',
  ...ASIDE_PARTS.flatMap((one) => (TYPES[one.split('.')[0] ?? '']?.parts[one.split('.')[1] ?? ''] ?? '').split(' ')),
]);
/** Whoever decides who gets in knows everybody who has. */
export const knowsAll = ({ actor }: Reader): boolean => actor === 'CASE_DIRECTOR';

/** Everybody to whom anything of the dossier is there. */
const PRESENT = READERS.filter((one) => isIn(one) && !isOffice(one));

export type SightAnswer = 'YES' | 'PARTLY' | 'NO';

/** What one reader may learn about what others see, by the matrix and nothing else. */
export class Eyes {
  constructor(private readonly rows: Rows, readonly judge: Judge) {}

  /** Only who may know who else is involved asks about others. */
  mayAsk(asker: Reader): boolean {
    return this.rows.ofType('Involvement').some((row) => row.columns['actor_id'] !== actorOf(asker.name) && this.judge.fields(asker, row).size > 0);
  }

  /** Everybody the asker may ask about, by key: the family it knows of, and who works as far as it may know. */
  readersFor(asker: Reader): ReadonlyMap<string, Reader | null> {
    const family = this.rows.ofType('Person').filter((row) => this.judge.fields(asker, row).has('displayName'))
      .map((row) => [row.id, PRESENT.find((one) => isFamily(one) && idOf(`person ${one.name}`) === row.id) ?? null] as const);
    const working = PRESENT.filter((one) => !isFamily(one) && this.knows(asker, one)).map((one) => [actorOf(one.name), one] as const);
    return new Map([...family, ...working]);
  }

  /** Whether the other reads all of these that the asker sees, some, or none. */
  answer(asker: Reader, other: Reader | null, rows: readonly Row[]): SightAnswer {
    const seen = rows.map((row) => ({ wanted: this.judge.fields(asker, row), open: other === null ? new Set<string>() : this.judge.fields(other, row) }));
    if (seen.every(({ open }) => open.size === 0)) return 'NO';
    return seen.every(({ wanted, open }) => open.size > 0 && [...wanted].every((field) => open.has(field) || ASIDE.has(field))) ? 'YES' : 'PARTLY';
  }

  /** What the asker sees of what can be told of, class by class; of a family member what is about itself. */
  byClass(asker: Reader): ReadonlyMap<string, readonly Row[]> {
    const mine = asker.person === undefined ? null : idOf(`person ${asker.person}`);
    const rows = this.rows.all.filter((row) => !UNTOLD.includes(row.type) && (mine === null || row.about?.includes(mine) === true) && this.judge.fields(asker, row).size > 0);
    return new Map([...new Set(rows.map(({ dataClass }) => dataClass))].map((dataClass) => [dataClass, rows.filter((row) => row.dataClass === dataClass)]));
  }

  /** Both pairs of eyes as one: a row or a field that either may not see is not there. */
  both(asker: Reader, other: Reader | null): { fields(reader: unknown, row: Row): ReadonlySet<string> } {
    const known = new Map<Row, ReadonlySet<string>>();
    return {
      fields: (_, row) => {
        const theirs = other === null ? new Set<string>() : this.judge.fields(other, row);
        const fields = known.get(row) ?? new Set([...this.judge.fields(asker, row)].filter((field) => theirs.has(field)));
        known.set(row, fields);
        return fields;
      },
    };
  }

  private knows(asker: Reader, other: Reader): boolean {
    if (asker.name === other.name || knowsAll(asker)) return true;
    const papers = [ENDS_WITH_MEASURE.includes(other.actor) ? undefined : this.rows.named('Involvement', `involvement of ${other.name}`), ...this.rows.ofType('Share').filter(({ columns }) => ['OFFERED', 'ACCEPTED'].includes(String(columns['state'])) && columns['to_actor_id'] === actorOf(other.name))];
    return papers.some((row) => row !== undefined && this.judge.fields(asker, row).size > 0);
  }
}
