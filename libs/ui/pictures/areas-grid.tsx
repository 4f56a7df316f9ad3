import { Icon, type IconName } from '@zov/ui/plain/icon';
import './areas.css';

/** NONE: nobody judged it yet; UNKNOWN: somebody did, and it is not known. */
export type AreaJudgement = 'SAFE_ENOUGH' | 'WORRY' | 'UNSAFE' | 'UNKNOWN' | 'NONE';

export interface AreaOfChild { readonly judgement: AreaJudgement; readonly note?: string | null }
export interface AreasChild { readonly id: string; readonly name: string; readonly areas: Readonly<Record<string, AreaOfChild | undefined>> }

export const judgementWords: Record<AreaJudgement, string> = { SAFE_ENOUGH: 'veilig genoeg', WORRY: 'zorg', UNSAFE: 'onveilig', UNKNOWN: 'onbekend', NONE: 'nog niet beoordeeld' };
const icons: Record<AreaJudgement, IconName> = { SAFE_ENOUGH: 'check', WORRY: 'warning', UNSAFE: 'alert', UNKNOWN: 'search', NONE: 'more' };

/** A judgement as a word with a sign; the colour only helps. */
export function Judgement({ of }: { of: AreaJudgement }) {
  return (
    <span className={`zov-areas__judgement zov-areas__judgement--${of}`}>
      <Icon name={icons[of]} />
      {judgementWords[of]}
    </span>
  );
}

/** The areas of life of every child in one table: how safe each is, and why. An area that nobody judged says so. */
export function AreasGrid({ caption, areas, people, areaHeader = 'Gebied' }: { caption: string; areas: readonly { readonly id: string; readonly label: string }[]; people: readonly AreasChild[]; areaHeader?: string }) {
  return (
    <div className="zov-table">
      <div className="zov-table-region" role="region" aria-label={caption} tabIndex={0}>
        <table className="zov-areas">
          <caption className="zov-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{areaHeader}</th>
              {people.map((child) => <th key={child.id} scope="col">{child.name}</th>)}
            </tr>
          </thead>
          <tbody>
            {areas.map((area) => (
              <tr key={area.id}>
                <th scope="row">{area.label}</th>
                {people.map(({ id, areas: own }) => (
                  <td key={id}>
                    <Judgement of={own[area.id]?.judgement ?? 'NONE'} />
                    {own[area.id]?.note && <span className="zov-areas__note">{own[area.id]?.note}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
