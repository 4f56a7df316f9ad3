import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { dateIn } from '@zov/core/clock';
import { fileHeaders } from '@zov/core/http';
import { keysOf, notThere, signedIn, type AskInside, type ContextOf } from '@zov/access/server/sign-in/asked.ts';
import { dueOf, type DueFacts } from '../../model/agreement-due.ts';
import { calendarOf, type CalendarDay } from '../../model/calendar.ts';

const DUE = 'planVersions { state agreements { id lineageId state checkerPersonId reviewOn';
const TEAM_QUERY = `query Calendar($first: Int!) { viewer { id } dossiers(first: $first) { nodes { state involvements { partner validFrom validUntil professional { id } }
  ${DUE} checkerActorId } } checks { id agreementLineageId plannedOn result } followUps { id agreementLineageId dueAt doneAt owner { id } } } } }`;
const FAMILY_QUERY = `query Calendar($dossierId: UUID!) { dossier(id: $dossierId) { ${DUE} } } checks { id agreementLineageId plannedOn result } followUps { id agreementLineageId dueAt doneAt } } }`;

/** Families at once, as on the page of agreements. */
const FIRST = 40;
const SUMMARY = { TEAM: 'Er staat iets voor u klaar', FAMILY: 'Mijn plan' } as const;

interface Involved { readonly partner: string; readonly validFrom: string; readonly validUntil: string | null; readonly professional: { readonly id: string } | null }
interface TeamAnswer { readonly viewer: { readonly id: string }; readonly dossiers: { readonly nodes: readonly (DueFacts & { readonly state: string; readonly involvements: readonly Involved[] })[] } }

const dayOf = (at: string): string => dateIn(new Date(at));
/** Leads nowhere: whoever finds it in a calendar cannot look up the row. */
const keyFor = (readerId: string) => (id: string): string => createHash('sha256').update(`calendar ${readerId} ${id}`).digest('hex').slice(0, 32);

/** Days on which this professional does something, over all families. */
export function daysOfProfessional({ viewer, dossiers }: TeamAnswer, at: Date): CalendarDay[] {
  const now = at.getTime();
  const directs = (all: readonly Involved[]): boolean => all.some((one) => one.partner === 'CASE_DIRECTOR' && one.professional?.id === viewer.id && Date.parse(one.validFrom) <= now && (!one.validUntil || Date.parse(one.validUntil) > now));
  return dossiers.nodes.filter(({ state }) => state !== 'CLOSED').flatMap((family) => dueOf(family, viewer.id, directs(family.involvements), dayOf)).filter(({ mine, on }) => mine && on >= dateIn(at));
}

/** Days on which somebody looks whether it works, or talks about it, of the agreements that this reader sees. */
export const daysOfFamily = (dossier: DueFacts, at: Date): CalendarDay[] => dueOf(dossier, '', false, dayOf).filter(({ kind, on }) => kind !== 'FOLLOW_UP' && on >= dateIn(at));

/**
 * NL: agendabestand. Behind the session, made from what the own endpoint answers; days and nothing else, so that a calendar that others see
 * tells them nothing.
 */
export function registerCalendarRoutes(fastify: FastifyInstance, { contextOf, ask }: { readonly contextOf: ContextOf; readonly ask: AskInside }): void {
  const send = (days: readonly CalendarDay[], audience: 'TEAM' | 'FAMILY', readerId: string, at: Date): Buffer => Buffer.from(calendarOf(days, SUMMARY[audience], keyFor(readerId), at));
  fastify.get('/team/agenda', async (request, reply) => {
    const context = await signedIn(contextOf, request, 'TEAM');
    const answer = (await ask('TEAM', context, TEAM_QUERY, { first: FIRST })) as unknown as TeamAnswer;
    return reply.headers(fileHeaders('agenda.ics', 'text/calendar; charset=utf-8')).send(send(daysOfProfessional(answer, context.at), 'TEAM', context.actor.id, context.at));
  });
  fastify.get('/family/agenda/:dossierId', async (request, reply) => {
    const context = await signedIn(contextOf, request, 'FAMILY');
    const { dossier } = (await ask('FAMILY', context, FAMILY_QUERY, { dossierId: keysOf(request).dossierId })) as { dossier: DueFacts | null };
    if (dossier === null) throw notThere();
    return reply.headers(fileHeaders('agenda.ics', 'text/calendar; charset=utf-8')).send(send(daysOfFamily(dossier, context.at), 'FAMILY', context.actor.id, context.at));
  });
}
