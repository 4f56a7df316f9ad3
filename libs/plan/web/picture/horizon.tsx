import type { ReactNode } from 'react';
import { LegendItem, Picture } from '@zov/ui/pictures/picture';
import { horizonOf, type MilestoneStanding } from '../../model/milestone';
import './horizon.css';

export interface HorizonMilestone { readonly id: string; readonly dueMonth: string; readonly reachedOn?: string | null }

const month = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });
/** A month as it is said: juni 2028. */
export const monthInWords = (yearMonth: string): string => month.format(new Date(`${yearMonth}-01T00:00:00Z`));

const words = {
  title: 'De lijn naar later',
  message: (all: number, reached: number) => `Een lijn van links naar rechts in jaren, met ${all === 1 ? 'één mijlpaal' : `${all} mijlpalen`}. ${reached === 0 ? 'Nog geen is bereikt.' : `${reached} bereikt.`} De nummers staan ook in de lijst hieronder.`,
  now: 'nu',
  legend: { REACHED: 'bereikt', LATE: 'later dan gedacht', AHEAD: 'komt nog' } satisfies Record<MilestoneStanding, string>,
};

const YEAR_WIDTH = 56;
const LEAST_WIDTH = 256;
const EDGE = 14;
const RADIUS = 12;
/** Numbers of which the circles would touch stand one above the other. */
const STEP = 28;

/** Forms differ before colours do: what was reached is filled, what waits is dashed. */
function Mark({ x, y, number, standing }: { x: number; y: number; number?: number; standing: MilestoneStanding }) {
  return (
    <>
      <circle className={`plan-horizon__mark plan-horizon__mark--${standing.toLowerCase()}`} cx={x} cy={y} r={RADIUS} />
      {number !== undefined && (
        <text className={standing === 'REACHED' ? 'plan-horizon__number plan-horizon__number--on-fill' : 'plan-horizon__number'} textAnchor="middle" x={x} y={y + 5}>
          {number}
        </text>
      )}
    </>
  );
}

function levelsOf(xs: readonly number[]): readonly number[] {
  const taken: number[] = [];
  return xs.map((x) => {
    const free = taken.findIndex((last) => x - last >= STEP);
    const level = free === -1 ? taken.length : free;
    taken[level] = x;
    return level;
  });
}

/** NL: horizonlijn. Milestones on a line of years, with today; `children` is the same as a list. */
export function Horizon({ milestones, today, children }: { milestones: readonly HorizonMilestone[]; today: string; children: ReactNode }) {
  const { points, now, years } = horizonOf(milestones, today);
  const width = Math.max(LEAST_WIDTH, (years.length - 1) * YEAR_WIDTH);
  const x = (at: number): number => EDGE + at * (width - 2 * EDGE);
  const levels = levelsOf(points.map(({ at }) => x(at)));
  const line = 40 + Math.max(0, ...levels) * STEP;
  const standings = [...new Set(points.map(({ standing }) => standing))];
  return (
    <Picture
      title={words.title}
      message={words.message(points.length, points.filter(({ standing }) => standing === 'REACHED').length)}
      box={{ left: -10, right: width + 10, top: 0, bottom: line + 50 }}
      twin={
        <>
          <ul className="zov-picture__legend">
            {standings.map((standing) => (
              <LegendItem key={standing} words={words.legend[standing]} width={32}>
                <Mark x={16} y={16} standing={standing} />
              </LegendItem>
            ))}
          </ul>
          {children}
        </>
      }
    >
      <line className="plan-horizon__line" x1={x(0)} x2={x(1)} y1={line} y2={line} />
      {years.map(({ year, at }) => (
        <g key={year}>
          <line className="plan-horizon__line" x1={x(at)} x2={x(at)} y1={line - 5} y2={line + 5} />
          <text className="plan-horizon__text" textAnchor="middle" x={x(at)} y={line + 22}>
            {year}
          </text>
        </g>
      ))}
      <line className="plan-horizon__now" x1={x(now)} x2={x(now)} y1={line - 10} y2={line + 9} />
      <text className="plan-horizon__text plan-horizon__text--now" textAnchor="middle" x={x(now)} y={line + 42}>
        {words.now}
      </text>
      {points.map(({ id, number, at, standing }, index) => (
        <Mark key={id} x={x(at)} y={line - 22 - (levels[index] ?? 0) * STEP} number={number} standing={standing} />
      ))}
    </Picture>
  );
}
