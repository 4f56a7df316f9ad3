import { formatDate } from '@zov/ui/format';
import type { FamilyOpinionFragment } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePeople } from '@zov/access/web/family/portal/people';
import { OwnReaders } from '@zov/dossier/web/family/voice/own-readers';
import { WhoReads } from '@zov/dossier/web/family/who-sees/who-reads';
import { opinionTexts, stanceNames } from './opinion.texts';
import { useLetReadOpinion } from './use-let-read-opinion';

/** One opinion in own words; what was said before stays, marked as earlier. */
export function OpinionSaid({ opinion }: { opinion: FamilyOpinionFragment }) {
  const t = useTexts(opinionTexts);
  const { me, nameOf } = usePeople();
  const letRead = useLetReadOpinion();
  const stance = stanceNames[opinion.stance].toLowerCase();
  const day = formatDate(opinion.saidAt);
  const other = opinion.personId === me?.id ? undefined : nameOf(opinion.personId);
  const notes = [opinion.recordedByName && t.recordedBy(opinion.recordedByName), !opinion.current && t.earlier].filter(Boolean);
  return (
    <>
      <p>
        {other ? t.saidByOn(stance, day, other) : t.saidOn(stance, day)} {notes.join(' ')}
      </p>
      {opinion.words && <blockquote className="zov-quote">{opinion.words}</blockquote>}
      <WhoReads itemType="OPINION" itemId={opinion.id} about={stance} />
      {!other && <OwnReaders allows={opinion.childAllows} onSave={(allows, key) => letRead(opinion.id, allows, key)} />}
    </>
  );
}

export function OpinionList({ opinions }: { opinions: readonly FamilyOpinionFragment[] }) {
  if (opinions.length === 0) return null;
  const newestFirst = [...opinions].sort((one, other) => other.saidAt.localeCompare(one.saidAt));
  return (
    <ul className="zov-plain-list">
      {newestFirst.map((opinion) => (
        <li key={opinion.id} className="zov-voice__said">
          <OpinionSaid opinion={opinion} />
        </li>
      ))}
    </ul>
  );
}
