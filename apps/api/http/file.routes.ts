import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Audience } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { thirdPhaseOf } from '@zov/access/server/settings/setting-at.ts';
import { FileCleaner } from '@zov/core/files';
import { registerFileRoutes } from '@zov/dossier/server/attachment/file.routes.ts';
import { SealedFiles } from '@zov/dossier/server/attachment/sealed-files.ts';
import { sweepFiles } from '@zov/dossier/server/attachment/sweep-files.ts';
import { registerCalendarRoutes } from '@zov/plan/server/calendar/calendar.routes.ts';
import { registerCrisisRoutes } from '@zov/plan/server/crisis-card/crisis.routes.ts';
import { registerPlanPaperRoutes } from '@zov/plan/server/paper/plan-paper.routes.ts';
import { registerCardRoutes } from '@zov/safety-card/server/print/card.routes.ts';
import { askInside } from '../graphql/ask-inside.ts';
import type { Endpoint } from '../graphql/endpoint.ts';
import type { Parts } from '../parts.ts';
import { root } from '../root.ts';

const HOUR = 3_600_000;

/** Puts what is handed over as a file on this server: attachments, cards and plans on paper, and calendars. */
export function registerFiles(fastify: FastifyInstance, parts: Parts, nest: NestFastifyApplication, endpoints: readonly Endpoint[]): void {
  const files = (): SealedFiles => nest.get(SealedFiles, { strict: false });
  let tidied = 0;
  const asked = { contextOf: (request: FastifyRequest, audience: Audience) => parts.contexts.of(request, audience), ask: askInside(endpoints) };
  const { printer } = parts;
  registerCardRoutes(fastify, { ...asked, printer });
  registerCrisisRoutes(fastify, { ...asked, printer });
  registerPlanPaperRoutes(fastify, { ...asked, printer, thirdPhase: (context) => thirdPhaseOf(parts.pool, context) });
  registerCalendarRoutes(fastify, asked);
  registerFileRoutes(fastify, {
    ...asked,
    door: () => nest.get(Door, { strict: false }),
    files,
    cleaner: new FileCleaner(join(root, 'libs/core/files/clean-file.mjs')),
    tidy: () => {
      const now = parts.sessions.time.now();
      if (now.getTime() - tidied < HOUR) return;
      tidied = now.getTime();
      sweepFiles(parts.pool, files(), now).catch((error: unknown) => parts.log.error('files were not tidied', error));
    },
  });
}
