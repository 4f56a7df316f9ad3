import { StatusBadge, type Tone } from '@zov/ui/plain';
import { formatDateShort } from '@zov/ui/format';
import type { Stance } from '@generated/team/graphql';
import type { Opinion } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { readTexts as t, stanceText } from './read.texts';

/** Dissent is no danger and no fault: it has its own word and no alarm colour. */
const tone: Record<Stance, Tone> = { AGREE: 'positive', PARTLY: 'info', DISAGREE: 'warning' };

export function StanceBadge({ stance }: { stance: Stance }) {
  return (
    <StatusBadge tone={tone[stance]} icon={stance === 'AGREE' ? 'check' : 'message'}>
      {stanceText[stance]}
    </StatusBadge>
  );
}

/** Somebody's own words, exactly as they were said. */
export function OwnWords({ opinion }: { opinion: Opinion }) {
  return (
    <figure className="plan-words">
      <blockquote>{opinion.words || <em>{t.noWords}</em>}</blockquote>
      <figcaption className="zov-subtle">
        {formatDateShort(opinion.saidAt)}
        {opinion.recordedByName && `, ${t.recordedBy(opinion.recordedByName)}`}
      </figcaption>
    </figure>
  );
}

/** What everybody thinks of a version, dissent included; earlier words stay readable. */
export function OpinionList({ opinions }: { opinions: readonly Opinion[] }) {
  const { name } = usePlan();
  if (opinions.length === 0) return <p className="zov-subtle">{t.noOpinions}</p>;
  return (
    <ul className="plan-rows">
      {opinions.toSorted((one, other) => Number(other.current) - Number(one.current) || other.saidAt.localeCompare(one.saidAt)).map((one) => (
        <li key={one.id} className="plan-row plan-row--words">
          <div>
            <p className="zov-row">
              <strong>{name(one.personId)}</strong>
              <StanceBadge stance={one.stance} />
              {!one.current && <span className="zov-subtle">{t.earlier}</span>}
            </p>
            <OwnWords opinion={one} />
          </div>
        </li>
      ))}
    </ul>
  );
}
