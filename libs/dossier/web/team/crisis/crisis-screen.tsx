import { useParams } from 'react-router';
import { FamilyCrisisDocument, type FamilyCrisisQuery } from '@generated/team/graphql';
import type { Partner } from '@zov/access/model/partner.ts';
import { Card, EmptyState, LinkButton } from '@zov/ui';
import { NotFoundPage, useSession } from '@zov/ui/shell';
import { KeepForm } from '../keep/keep-form';
import { Names, today } from '../shared/people';
import { mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { CrisisCard } from './crisis-card';
import { crisisTexts as texts } from './crisis.texts';
import { CRISIS_KINDS, type CrisisFamily } from './kinds';
import '../dossier.css';

/** NL: crisisbesluiten. What was decided, with the report that waits; and the forms to give, correct and end one. */
export function CrisisScreen() {
  const { dossierId = '', what, rowId } = useParams();
  const { role } = useSession();
  const reading = useReading(FamilyCrisisDocument, { id: dossierId });
  if (what !== undefined && (rowId === undefined ? CRISIS_KINDS[what]?.add : CRISIS_KINDS[what]?.correct) === undefined) return <NotFoundPage />;
  return (
    <ScreenState reading={reading} lines={6}>
      {({ viewer, dossier }) => {
        if (!dossier) return null;
        const partner = partnerOf(dossier, viewer.id, role);
        return what === undefined ? <Decisions family={dossier} partner={partner} viewerId={viewer.id} refresh={reading.retry} /> : <Form family={dossier} partner={partner} viewerId={viewer.id} what={what} rowId={rowId} />;
      }}
    </ScreenState>
  );
}

type Of = { family: CrisisFamily; partner: Partner | undefined; viewerId: string };

/** Whoever came in by emergency access has no involvement; in a closed family nobody writes. */
function partnerOf(family: CrisisFamily, viewerId: string, role: string): Partner | undefined {
  if (family.state === 'CLOSED') return undefined;
  return myPartner(family.involvements, viewerId) ?? (role === 'CRISIS_WORKER' ? 'CRISIS' : undefined);
}

const mayGive = (partner: Partner | undefined): boolean => mayAct(partner, 'WRITE', 'CrisisDecision');
const mayChange = (partner: Partner | undefined, viewerId: string, row: NonNullable<FamilyCrisisQuery['dossier']>['crisisDecisions'][number]): boolean => mayAct(partner, 'EDIT', 'CrisisDecision', row.author?.id === viewerId);

function Decisions({ family, partner, viewerId, refresh }: Of & { refresh: () => void }) {
  const names = new Names(family.persons);
  const home = `/gezinnen/${family.id}/crisisbesluiten`;
  const give = mayGive(partner) && <LinkButton variant="primary" icon="plus" href={`${home}/besluit?decidedOn=${today()}`}>{texts.give}</LinkButton>;
  if (family.crisisDecisions.length === 0) {
    return (
      <Card title={texts.title}>
        <EmptyState title={texts.none} actions={give}>
          <p>{texts.noneText}</p>
        </EmptyState>
      </Card>
    );
  }
  return (
    <div id="besluiten" className="zov-stack zov-anchor">
      <h2>{texts.title}</h2>
      <p>{texts.intro}</p>
      {give && <div className="zov-button-row">{give}</div>}
      {family.crisisDecisions.map((one) => (
        <CrisisCard key={one.id} row={one} family={family} names={names} home={home} changes={mayChange(partner, viewerId, one)} confirms={mayAct(partner, 'ANSWER', 'CrisisDecision')} onConfirmed={refresh} />
      ))}
    </div>
  );
}

function Form({ family, partner, viewerId, what, rowId }: Of & { what: string; rowId: string | undefined }) {
  const kind = CRISIS_KINDS[what];
  const row = rowId === undefined ? undefined : family.crisisDecisions.find((one) => one.id === rowId && kind?.find(family, rowId) !== undefined);
  const home = `/gezinnen/${family.id}/crisisbesluiten`;
  const allowed = rowId === undefined ? mayGive(partner) : row === undefined || mayChange(partner, viewerId, row);
  return (
    <Card title={(rowId === undefined ? kind?.add : kind?.correct)?.title ?? texts.title}>
      {kind && allowed && (rowId === undefined || row !== undefined) ? (
        <KeepForm key={`${what} ${rowId ?? ''}`} kind={kind} row={row} family={family} home={home} />
      ) : (
        <>
          <p>{allowed ? texts.gone : texts.notAllowed}</p>
          <LinkButton href={home}>{texts.back}</LinkButton>
        </>
      )}
    </Card>
  );
}
