import type { FastifyInstance } from 'fastify';
import { HANDED_TO, keysOf, notThere, signedIn, type AskInside, type ContextOf } from '@zov/access/server/sign-in/asked.ts';
import { fileHeaders } from '@zov/core/http';
import type { PdfPrinter } from '@zov/core/pdf';
import { CARD_QUERIES, type CardAnswer } from './card-answer.ts';
import { cardSheet } from './card-sheet.ts';

export interface CardRouteParts {
  readonly contextOf: ContextOf;
  readonly ask: AskInside;
  readonly printer: PdfPrinter;
}

/**
 * NL: veiligheidskaart op papier. Made for whoever asks, from the answer that its own endpoint gives it: what somebody may not see is not
 * in the file in any form. That a copy was made is noted by the door, and so is a refusal.
 */
export function registerCardRoutes(fastify: FastifyInstance, { contextOf, ask, printer }: CardRouteParts): void {
  for (const [audience, folder] of HANDED_TO) {
    fastify.get(`/${folder}/cards/:dossierId/:id`, async (request, reply) => {
      const context = await signedIn(contextOf, request, audience);
      const { printedCard, ...answer } = (await ask(audience, context, CARD_QUERIES[audience], keysOf(request))) as unknown as CardAnswer;
      if (printedCard === null) throw notThere();
      const pdf = await printer.print(cardSheet({ ...answer, printedCard }, context.at));
      return reply.headers(fileHeaders(`veiligheidskaart-${printedCard.number}.pdf`, 'application/pdf')).send(pdf);
    });
  }
}
