import { pictureOf } from '../../model/pictures';
import './plan-picture.css';

/** The drawing that goes with a text for children, with what it shows for who hears it read; nothing when there is none. */
export function PlanPicture({ name, big = false }: { name: string | null | undefined; big?: boolean }) {
  const picture = pictureOf(name);
  if (!picture) return null;
  return (
    <svg className={big ? 'plan-picture plan-picture--big' : 'plan-picture'} viewBox="0 0 48 48" role="img" aria-label={picture.title}>
      <path d={picture.lines} />
    </svg>
  );
}
