import type { FastifyInstance } from 'fastify';
import { keysOf, notThere, signedIn, type AskInside, type ContextOf } from '@zov/access/server/sign-in/asked.ts';
import { fileHeaders } from '@zov/core/http';
import type { PdfPrinter } from '@zov/core/pdf';
import { crisisPlanOf } from '../../model/crisis-card.ts';
import { CRISIS_QUERY, crisisSheet, type PrintedPlanAnswer } from './crisis-sheet.ts';

export interface CrisisRouteParts {
  readonly contextOf: ContextOf;
  readonly ask: AskInside;
  readonly printer: PdfPrinter;
}

/**
 * NL: crisiskaart op papier, for professionals. Made for whoever asks, from the answer that its own endpoint gives: what somebody may not see
 * is not in the file. Only of the safety plan that is in force; that a copy was made is noted by the door, and so is a refusal.
 */
export function registerCrisisRoutes(fastify: FastifyInstance, { contextOf, ask, printer }: CrisisRouteParts): void {
  fastify.get('/team/crisis/:dossierId/:id', async (request, reply) => {
    const context = await signedIn(contextOf, request, 'TEAM');
    const { viewer, regionSettings, dossier, printedPlan } = (await ask('TEAM', context, CRISIS_QUERY, keysOf(request))) as unknown as PrintedPlanAnswer;
    const plan = printedPlan === null ? undefined : crisisPlanOf([printedPlan]);
    if (plan === undefined || dossier === null) throw notThere();
    const pdf = await printer.print(crisisSheet(plan, { ...dossier, regionSettings }, viewer?.name ?? '', context.at));
    return reply.headers(fileHeaders('crisiskaart.pdf', 'application/pdf')).send(pdf);
  });
}
