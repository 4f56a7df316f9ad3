export const MEASURE_KINDS = [
  'OTS', 'VOTS', 'MUHP', 'URGENT_MUHP', 'WRITTEN_DIRECTION', 'GUARDIANSHIP', 'PROVISIONAL_GUARDIANSHIP', 'CUSTODY_ENDED', 'SECURE_CARE', 'CONDITIONAL_SECURE_CARE', 'JUVENILE_PROBATION', 'SPECIAL_CONDITIONS',
  'RESTRAINING_ORDER', 'AREA_BAN', 'MENTORSHIP', 'ADMINISTRATION', 'CURATORSHIP', 'COMPULSORY_CARE', 'PUBLIC_ORDER', 'COURT_REFERRAL', 'VOLUNTARY', 'OTHER',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

const CRIMINAL: readonly string[] = ['JUVENILE_PROBATION', 'SPECIAL_CONDITIONS'];

/** What follows from a punishment is criminal law, forced treatment tells of somebody's health, and every other measure is a legal step. */
export function classOfMeasure(kind: string): 'D11' | 'D12' | 'D13' {
  if (CRIMINAL.includes(kind)) return 'D12';
  return kind === 'COMPULSORY_CARE' ? 'D11' : 'D13';
}

export interface MeasureLimit {
  readonly kind: string;
  readonly rule: 'TERM' | 'FIRST' | 'TOTAL' | 'UNUSED' | 'APPEAL' | 'AHEAD';
  readonly amount: number;
  readonly unit: 'DAY' | 'MONTH';
  /** YYYY-MM-DD; holds for measures that begin then or later. */
  readonly validFrom: string;
  readonly source: string;
}

/** Days are YYYY-MM-DD and a period is half-open. */
export interface SomeMeasure {
  readonly id: string;
  readonly kind: string;
  readonly fromOn: string;
  readonly untilOn?: string | null;
  readonly decidedOn?: string | null;
  readonly carriedOutOn?: string | null;
  readonly extendsMeasureId?: string | null;
}

/** Something about a measure to look at: against which limit, and the day that counts. It warns and never blocks. */
export interface MeasureWarning {
  readonly about: 'TOO_LONG' | 'NO_END' | 'LAPSED' | 'LAPSES' | 'APPEAL' | 'ENDS';
  readonly limit: MeasureLimit;
  readonly on?: string;
}

/** A day so many days or months later; a month without that day ends on its last. */
export function dayAfter(day: string, { amount, unit }: Pick<MeasureLimit, 'amount' | 'unit'>): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const at = unit === 'DAY' ? new Date(Date.UTC(year, month - 1, date + amount)) : new Date(Date.UTC(year, month - 1 + amount, Math.min(date, lastOfMonth(year, month + amount))));
  return at.toISOString().slice(0, 10);
}

const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The limit of a kind that held on the day a measure began; the newest of several. */
function limitOf(limits: readonly MeasureLimit[], kind: string, rule: MeasureLimit['rule'], on: string): MeasureLimit | undefined {
  return limits.filter((one) => one.kind === kind && one.rule === rule && one.validFrom <= on).sort((a, b) => b.validFrom.localeCompare(a.validFrom))[0];
}

/** The first measure of the line that this one is the last extension of. */
function firstOf(measure: SomeMeasure, all: readonly SomeMeasure[]): SomeMeasure {
  const before = all.find((one) => one.id === measure.extendsMeasureId && one.fromOn < measure.fromOn);
  return before === undefined ? measure : firstOf(before, all);
}

/** Whether the dates of a measure fit the law as it was when it began. Also of one that is still being written. */
export function termWarnings(measure: SomeMeasure, all: readonly SomeMeasure[], limits: readonly MeasureLimit[]): MeasureWarning[] {
  if (measure.fromOn === '') return [];
  const first = firstOf(measure, all);
  const of = (rule: MeasureLimit['rule']): MeasureLimit | undefined => limitOf(limits, measure.kind, rule, first.fromOn);
  const term = of('TERM') ?? (first.id === measure.id ? of('FIRST') : undefined);
  const checks = [[term, measure.fromOn], [of('TOTAL'), first.fromOn]] as const;
  const broken = checks.flatMap(([limit, from]): MeasureWarning[] => {
    if (limit === undefined) return [];
    const most = dayAfter(from, limit);
    if (!measure.untilOn) return [{ about: 'NO_END', limit, on: most }];
    return measure.untilOn > most ? [{ about: 'TOO_LONG', limit, on: most }] : [];
  });
  return broken.slice(0, 1);
}

const live = (measure: SomeMeasure, today: string): boolean => measure.fromOn <= today && (!measure.untilOn || measure.untilOn > today);

/** What has a day that comes or has just gone: lapsing unused, the end, and how long the court can be asked. Nothing of what is over or was extended. */
export function dayWarnings(measure: SomeMeasure, all: readonly SomeMeasure[], limits: readonly MeasureLimit[], today: string): MeasureWarning[] {
  if (!live(measure, today)) return [];
  const of = (rule: MeasureLimit['rule']): MeasureLimit | undefined => limitOf(limits, measure.kind, rule, measure.fromOn);
  const [unused, appeal, ahead] = [of('UNUSED'), of('APPEAL'), of('AHEAD')];
  const found: MeasureWarning[] = [];
  if (unused !== undefined && !measure.carriedOutOn) {
    const on = dayAfter(measure.fromOn, unused);
    found.push({ about: on <= today ? 'LAPSED' : 'LAPSES', limit: unused, on });
  }
  if (appeal !== undefined) {
    const on = dayAfter(measure.decidedOn ?? measure.fromOn, appeal);
    if (on >= today) found.push({ about: 'APPEAL', limit: appeal, on });
  }
  const extended = all.some((one) => one.extendsMeasureId === measure.id);
  if (ahead !== undefined && measure.untilOn && !extended && measure.untilOn <= dayAfter(today, ahead)) found.push({ about: 'ENDS', limit: ahead, on: measure.untilOn });
  return found;
}

/** Everything to look at of a measure that is in force. */
export function measureWarnings(measure: SomeMeasure, all: readonly SomeMeasure[], limits: readonly MeasureLimit[], today: string): MeasureWarning[] {
  return live(measure, today) ? [...termWarnings(measure, all, limits), ...dayWarnings(measure, all, limits, today)] : [];
}
