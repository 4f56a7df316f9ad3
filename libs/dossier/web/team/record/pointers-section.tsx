import type { Partner, PointerPartsFragment } from '@generated/team/graphql';
import { Card, LinkButton, StatusBadge } from '@zov/ui';
import { pointerTexts as texts } from '../pointer/pointer.texts';
import { mayAct } from '../shared/rights';
import type { SectionProps } from './record-screen';

type Props = SectionProps<'pointers'> & { viewerId: string; partner: Partner | undefined };

/** By the name of the organisation whose contribution they are. */
function contributed(pointers: readonly PointerPartsFragment[]): [name: string, rows: PointerPartsFragment[]][] {
  const groups = new Map<string, PointerPartsFragment[]>();
  for (const one of pointers) {
    const name = one.sourceOrganisation?.name ?? texts.noOrganisation;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'nl'));
}

/** NL: verwijzingen. Beside the facts: whom to ask about what each organisation keeps in its own record. */
export function PointersSection({ file, names, viewerId, partner }: Props) {
  const home = `/gezinnen/${file.id}/dossier/verwijzingen/bij`;
  const groups = contributed(file.pointers.filter((one) => one.state === 'CURRENT'));
  const item = (one: PointerPartsFragment) => {
    const mine = one.author?.id === viewerId;
    return (
      <li key={one.id} className="zov-rows__row">
        <div>
          <span className="zov-rows__title">{texts.ask(one.topic)}</span>
          <span className="zov-rows__sub">{texts.who(one.organisationName, one.professionalName)}</span>
          <span className="zov-rows__sub">{texts.reach(one.reach)}</span>
          <span className="zov-subtle zov-rows__sub">{texts.about(names.list(one.aboutPersonIds))}</span>
        </div>
        {one.dataClass !== 'D3' && <StatusBadge icon="lock">{texts.classes[one.dataClass]}</StatusBadge>}
        <div className="zov-button-row zov-no-print">
          {mine && mayAct(partner, 'EDIT', 'Pointer') && <LinkButton size="small" variant="quiet" icon="edit" href={`${home}/verwijzing/${one.id}`} aria-label={texts.of(texts.correct, one.topic)}>{texts.correct}</LinkButton>}
          {mayAct(partner, 'EDIT', 'Pointer', mine) && <LinkButton size="small" variant="quiet" href={`${home}/intrekken/${one.id}`} aria-label={texts.of(texts.withdraw, one.topic)}>{texts.withdraw}</LinkButton>}
        </div>
      </li>
    );
  };
  return (
    <Card id="verwijzingen" title={texts.title} className="zov-anchor">
      <div className="zov-stack zov-stack--tight">
        <p className="zov-subtle">{groups.length === 0 ? texts.none : texts.intro}</p>
        {groups.map(([name, rows]) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            <ul className="zov-rows">{rows.map(item)}</ul>
          </section>
        ))}
        {mayAct(partner, 'WRITE', 'Pointer') && (
          <p className="zov-no-print">
            <LinkButton size="small" icon="plus" href={`${home}/verwijzing`}>{texts.add}</LinkButton>
          </p>
        )}
      </div>
    </Card>
  );
}
