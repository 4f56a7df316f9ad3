import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { FamilyNetworkDocument } from '@generated/team/graphql';
import { Card, EmptyState, TabNav } from '@zov/ui';
import { Genogram, NetworkCircle } from '@zov/ui/pictures';
import { NotFoundPage } from '@zov/ui/shell';
import { AddLink } from '../record/keep-links';
import { HomesSection } from '../record/homes-section';
import { NetworkSection } from '../record/network-section';
import { recordTexts } from '../record/record.texts';
import { TiesSection } from '../record/ties-section';
import { Chips } from '../shared/chips';
import { familyFirst, Names, today } from '../shared/people';
import { mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { ArrangedPicture } from './arranged-picture';
import { circleOf, genogramOf, type Network } from './family-picture';
import { networkTexts as texts } from './network.texts';

const VIEWS = ['cirkel', 'lijst'] as const;

interface ViewProps { readonly family: Network; readonly keeps: boolean }

/** The family and whoever stands round it: drawn in generations, drawn in rings, and as the list that both are drawn from. */
export function NetworkScreen() {
  const { dossierId = '', view } = useParams();
  const reading = useReading(FamilyNetworkDocument, { id: dossierId });
  if (view !== undefined && !VIEWS.some((one) => one === view)) return <NotFoundPage />;
  const home = `/gezinnen/${dossierId}/netwerk`;
  return (
    <div className="zov-stack">
      <TabNav
        label={texts.views}
        items={[{ href: home, label: texts.genogram, exact: true }, { href: `${home}/cirkel`, label: texts.circle }, { href: `${home}/lijst`, label: texts.list }]}
      />
      <ScreenState reading={reading} lines={10}>
        {({ viewer, dossier }) => {
          if (!dossier) return null;
          const props = { family: dossier, keeps: mayAct(myPartner(dossier.involvements, viewer.id), 'EDIT', 'Person') };
          if (view === 'lijst') return <ListView {...props} />;
          return view === 'cirkel' ? <CircleView {...props} /> : <GenogramView {...props} />;
        }}
      </ScreenState>
    </div>
  );
}

function GenogramView({ family, keeps }: ViewProps) {
  const drawn = useMemo(() => genogramOf(family, today()), [family]);
  const people = drawn.people.map(({ id, name }) => ({ id, personId: id, name }));
  return (
    <Card title={texts.genogram}>
      <div className="zov-stack">
        {drawn.people.length === 0 ? (
          <EmptyState title={texts.nobody}>{texts.nobodyText}</EmptyState>
        ) : (
          <>
            {drawn.ties.length === 0 && drawn.people.length > 1 && <p>{texts.noTies}</p>}
            <ArrangedPicture which={{ family, picture: 'GENOGRAM' }} people={people} keeps={keeps}>
              {(movable) => <Genogram family={drawn} {...movable} />}
            </ArrangedPicture>
          </>
        )}
        {keeps && (
          <div className="zov-row">
            <AddLink what="familieband" file={family}>{recordTexts.addFamilyTie}</AddLink>
            <AddLink what="persoon" file={family}>{recordTexts.addPerson}</AddLink>
          </div>
        )}
      </div>
    </Card>
  );
}

function CircleView({ family, keeps }: ViewProps) {
  const [search, setSearch] = useSearchParams();
  const children = familyFirst(family.persons).filter((one) => one.familyRole === 'CHILD' && family.networkTies.some((tie) => tie.aboutPersonIds.includes(one.id)));
  const child = children.find((one) => one.id === search.get('kind'));
  const members = useMemo(() => circleOf(family, child?.id), [family, child?.id]);
  const people = members.flatMap(({ id, name }) => family.networkTies.filter((tie) => tie.id === id && tie.personId !== child?.id).map((tie) => ({ id, personId: tie.personId, name })));
  return (
    <Card title={texts.circle}>
      <div className="zov-stack">
        {family.networkTies.length === 0 ? (
          <EmptyState title={texts.noCircle}>{texts.noCircleText}</EmptyState>
        ) : (
          <>
            {children.length > 1 && (
              <Chips label={texts.round} chips={children.map((one) => ({ value: one.id, label: one.callName }))} chosen={child ? [child.id] : []} onToggle={(id) => setSearch(id === child?.id ? {} : { kind: id }, { replace: true })} />
            )}
            <ArrangedPicture key={child?.id ?? 'all'} which={{ family, picture: 'CIRCLE', round: child?.id }} people={people} keeps={keeps}>
              {(movable) => <NetworkCircle centre={child?.callName ?? texts.family} members={members} {...movable} />}
            </ArrangedPicture>
          </>
        )}
        {keeps && <AddLink what="netwerk" file={family}>{recordTexts.addTie}</AddLink>}
      </div>
    </Card>
  );
}

function ListView({ family, keeps }: ViewProps) {
  const props = { file: family, names: new Names(familyFirst(family.persons)), keeps };
  return (
    <>
      <p>{texts.follows}</p>
      <TiesSection {...props} />
      <HomesSection {...props} />
      <NetworkSection {...props} />
    </>
  );
}
