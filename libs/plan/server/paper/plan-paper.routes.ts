import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Audience, RequestContext } from '@zov/access/model/actor.ts';
import { HANDED_TO, keysOf, notThere, signedIn, type AskInside, type ContextOf } from '@zov/access/server/sign-in/asked.ts';
import { fileHeaders } from '@zov/core/http';
import type { PdfPrinter } from '@zov/core/pdf';
import { childPaper, childSheet } from './child-sheet.ts';
import { PLAN_QUERIES, type PlanAnswer } from './plan-answer.ts';
import type { Printed } from './paper-parts.ts';
import { planSheet } from './plan-sheet.ts';

export interface PlanPaperParts {
  readonly contextOf: ContextOf;
  readonly ask: AskInside;
  readonly printer: PdfPrinter;
  /** How the region of the reader calls the plan of the third phase. */
  readonly thirdPhase: (context: RequestContext) => Promise<string>;
}

/**
 * NL: plan op papier, and its kindversie. Made for whoever asks, from the answer that its own endpoint gives it: what somebody may not see
 * is not in the file in any form. That a copy was made is noted by the door, and so is a refusal.
 */
export function registerPlanPaperRoutes(fastify: FastifyInstance, { contextOf, ask, printer, thirdPhase }: PlanPaperParts): void {
  const answerOf = async (request: FastifyRequest, audience: Audience): Promise<Printed & { context: RequestContext }> => {
    const context = await signedIn(contextOf, request, audience);
    const { printedPlan, dossier, viewer } = (await ask(audience, context, PLAN_QUERIES[audience], keysOf(request))) as unknown as PlanAnswer;
    if (printedPlan === null || dossier === null) throw notThere();
    return { printedPlan, dossier, viewer, context };
  };
  for (const [audience, folder] of HANDED_TO) {
    fastify.get(`/${folder}/plans/:dossierId/:id`, async (request, reply) => {
      const answer = await answerOf(request, audience);
      const pdf = await printer.print(planSheet(answer, audience, await thirdPhase(answer.context)));
      return reply.headers(fileHeaders(`plan-${answer.printedPlan.number}.pdf`, 'application/pdf')).send(pdf);
    });
    fastify.get(`/${folder}/plans/:dossierId/:id/child/:childId`, async (request, reply) => {
      const paper = childPaper(await answerOf(request, audience), (request.params as { childId: string }).childId);
      if (paper === undefined) throw notThere();
      return reply.headers(fileHeaders('plan-voor-kind.pdf', 'application/pdf')).send(await printer.print(childSheet(paper)));
    });
  }
}
