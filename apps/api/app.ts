import type { Server } from 'node:http';
import { join } from 'node:path';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Audience } from '@zov/access/model/actor.ts';
import { assertCoordinates } from '@zov/access/server/coordinates/assert-coordinates.ts';
import { HOME, INVITATIONS, registerSessionRoutes, registerSignInRoutes, signInBrakes, type InvitationPort } from '@zov/access/server/sign-in/index.ts';
import { assertSafeDatabase, type Config } from '@zov/core/config';
import { LIMITS, readRegistered, readSdl } from '@zov/core/graphql';
import { familyModules } from './family.module.ts';
import { endpointModule, type Endpoint } from './graphql/endpoint.ts';
import { addOperationGate } from './graphql/operation-gate.ts';
import { Sockets, type SocketOptions } from './graphql/sockets.ts';
import { registerDemo } from './http/demo.routes.ts';
import { ErrorFilter } from './http/error.filter.ts';
import { registerFiles } from './http/file.routes.ts';
import { registerHealthRoutes } from './http/health.routes.ts';
import { addRequestHooks } from './http/request-hooks.ts';
import { registerCompression, registerScreens } from './http/screens.routes.ts';
import { KitModule } from './kit.module.ts';
import { NestLogger } from './nest-logger.ts';
import { createParts, type PartOverrides, type Parts } from './parts.ts';
import { root } from './root.ts';
import { teamModules } from './team.module.ts';

/** What a spec may replace. Everything else is as it runs for people. */
export interface AppOptions extends PartOverrides, SocketOptions {
  readonly typeDefs?: Readonly<Record<Audience, readonly string[]>>;
  readonly modules?: Readonly<Record<Audience, readonly Type[]>>;
  /** Throws when the server may not start with this schema. */
  readonly assertSchema?: (schema: GraphQLSchema, audience: Audience) => void;
  readonly registered?: ReadonlyMap<string, string>;
  readonly screens?: string;
}

export interface RunningApp {
  readonly parts: Parts;
  readonly nest: NestFastifyApplication;
  /** Origin it answers on; differs from the public one behind a proxy. */
  readonly url: string;
  close(): Promise<void>;
}

@Module({})
class ApiModule {}

/** Builds the whole server without listening. Throws ConfigurationError when the database is not safe in production. */
export async function createApp(config: Config, options: AppOptions = {}): Promise<{ nest: NestFastifyApplication; parts: Parts }> {
  const parts = createParts(config, options);
  try {
    return { nest: await buildApp(parts, options), parts };
  } catch (error) {
    await parts.listener.stop();
    await parts.pool.end();
    throw error;
  }
}

async function buildApp(parts: Parts, options: AppOptions): Promise<NestFastifyApplication> {
  const { config } = parts;
  if (config.production) await assertSafeDatabase(parts.pool);
  const endpoints = await Promise.all([readEndpoint('TEAM', config, options), readEndpoint('FAMILY', config, options)]);
  const nest = await NestFactory.create<NestFastifyApplication>(apiModule(parts, endpoints), adapter(config), {
    logger: new NestLogger(parts.log), abortOnError: false, forceCloseConnections: true,
  });
  nest.useGlobalFilters(new ErrorFilter(parts.log));
  const fastify = nest.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const sockets = new Sockets(parts, options);
  addRequestHooks(fastify, parts);
  addOperationGate(fastify, endpoints);
  await registerRoutes(fastify, parts, options.screens ?? join(root, 'dist'));
  registerFiles(fastify, parts, nest, endpoints);
  fastify.addHook('preClose', (done) => {
    sockets.stop();
    done();
  });
  fastify.addHook('onClose', async () => {
    await parts.listener.stop();
    await parts.pool.end();
  });
  await nest.init();
  const invitations = invitationsOf(nest);
  if (invitations !== undefined) parts.useInvitations(invitations);
  sockets.listen(nest.getHttpServer() as Server, endpoints);
  await parts.listener.start();
  return nest;
}

/** Builds the server and listens. */
export async function startApp(config: Config, options: AppOptions = {}): Promise<RunningApp> {
  const { nest, parts } = await createApp(config, options);
  await nest.listen(config.port, config.host);
  parts.log.info('listening', { port: config.port, demo: config.demo, operations: config.openOperations ? 'open' : 'allowlist' });
  return { parts, nest, url: config.publicUrl, close: () => nest.close() };
}

/** The family slice's own, or none while no slice provides it. */
function invitationsOf(nest: NestFastifyApplication): InvitationPort | undefined {
  const provided = [...nest.get(ModulesContainer).values()].some((one) => one.providers.has(INVITATIONS));
  return provided ? nest.get<InvitationPort>(INVITATIONS, { strict: false }) : undefined;
}

function adapter(config: Config): FastifyAdapter {
  const trusted = config.trustProxy?.split(',').map((one) => one.trim());
  return new FastifyAdapter({ bodyLimit: LIMITS.bodyBytes, trustProxy: trusted ?? false, requestTimeout: 30_000, routerOptions: { maxParamLength: 200 } });
}

async function readEndpoint(audience: Audience, config: Config, options: AppOptions): Promise<Endpoint> {
  const folder = audience.toLowerCase();
  return {
    audience,
    path: `/${folder}/graphql`,
    typeDefs: options.typeDefs?.[audience] ?? (await readSdl(join(root, 'schema'), ['shared', folder])),
    assertSchema: options.assertSchema ?? assertCoordinates,
    modules: options.modules?.[audience] ?? (audience === 'TEAM' ? teamModules : familyModules),
    rules: {
      open: config.openOperations,
      registered: options.registered ?? (await readRegistered(join(root, 'generated', folder, 'persisted-documents.json'))),
    },
  };
}

function apiModule(parts: Parts, endpoints: readonly Endpoint[]): DynamicModule {
  const slices = new Set(endpoints.flatMap((one) => one.modules));
  return { module: ApiModule, imports: [KitModule.of(parts), ...slices, ...endpoints.map((one) => endpointModule(one, parts))] };
}

async function registerRoutes(fastify: FastifyInstance, parts: Parts, screens: string): Promise<void> {
  const { config, cookies, sessions, signIn, sessionService } = parts;
  await registerCompression(fastify);
  const demo = await registerDemo(fastify, parts);
  const brakes = await signInBrakes(fastify, cookies);
  registerSignInRoutes(fastify, { signIn, sessions, cookies, brakes, publicUrl: config.publicUrl, ...demo });
  const leaveProvider = (audience: Audience) => signIn.endSessionUrl(audience, `${config.publicUrl}${HOME[audience]}`);
  registerSessionRoutes(fastify, { service: sessionService, sessions, cookies, leaveProvider });
  registerHealthRoutes(fastify, parts);
  registerScreens(fastify, screens);
}
