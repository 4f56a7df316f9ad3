import { useParams } from 'react-router';
import { MixedFactsDocument, type MixedFactsQuery } from '@generated/team/graphql';
import { Card, EmptyState, LinkButton, Tag } from '@zov/ui';
import { whenText } from '../record/fact-words';
import { familyFirst, Names, today } from '../shared/people';
import { mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { WhoSeesLink } from '../sight/item-link';
import { mixedTexts as texts, statementTexts } from './fact-acts.texts';
import { mixedFactsOf, type MixedFact } from './mixed-facts';
import '../dossier.css';

type Family = NonNullable<MixedFactsQuery['dossier']>;

/** What whoever directs has to split or release: facts that somebody they are about does not read. */
export function MixedFactsScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(MixedFactsDocument, { id: dossierId });
  return (
    <ScreenState reading={reading}>
      {({ viewer, dossier }) => dossier && (
        <Card title={texts.title} aside={<LinkButton href={`/gezinnen/${dossier.id}/dossier`}>{statementTexts.back}</LinkButton>}>
          {mayAct(myPartner(dossier.involvements, viewer.id), 'SHARE', 'Fact') ? <List family={dossier} viewerId={viewer.id} /> : <p>{texts.notYours}</p>}
        </Card>
      )}
    </ScreenState>
  );
}

function List({ family, viewerId }: { family: Family; viewerId: string }) {
  const mixed = mixedFactsOf(family, today());
  if (mixed.length === 0) {
    return (
      <EmptyState title={texts.none} headingLevel={3} icon="check">
        <p>{texts.noneText}</p>
      </EmptyState>
    );
  }
  const names = new Names(familyFirst(family.persons));
  return (
    <div className="zov-stack zov-stack--tight">
      <p>{texts.intro}</p>
      {mixed.map((one) => <Mixed key={one.fact.id} one={one} family={family} names={names} viewerId={viewerId} />)}
    </div>
  );
}

function Mixed({ one: { fact, maskedPersonIds }, family, names, viewerId }: { one: MixedFact; family: Family; names: Names; viewerId: string }) {
  const partner = myPartner(family.involvements, viewerId);
  const [own, what, home] = [fact.author?.id === viewerId, fact.what.slice(0, 60), `/gezinnen/${family.id}/dossier/feiten/${fact.id}`];
  return (
    <article className="zov-fact" aria-label={what}>
      <div className="zov-row">
        <Tag>{names.list(fact.aboutPersonIds)}</Tag>
        <span className="zov-subtle">{whenText(fact)}</span>
      </div>
      <p className="zov-fact__what">{fact.what}</p>
      <p>{texts.masked(names.list(maskedPersonIds))}</p>
      <p className="zov-subtle">
        {texts.read(names.list(fact.releasedToPersonIds))}. {fact.releasedReason && texts.because(fact.releasedReason)}
      </p>
      <div className="zov-button-row">
        {mayAct(partner, 'EDIT', 'Fact', own) && <LinkButton size="small" href={`${home}/splitsen`} aria-label={texts.splitOf(what)}>{texts.split}</LinkButton>}
        {mayAct(partner, 'SHARE', 'Fact', own) && <LinkButton size="small" href={`${home}/vrijgeven`} aria-label={texts.approveOf(what)}>{texts.approve}</LinkButton>}
        <WhoSeesLink dossierId={family.id} slug="feit" id={fact.id} of={what} />
      </div>
    </article>
  );
}
