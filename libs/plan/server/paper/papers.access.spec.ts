import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { SettingsService } from '@zov/access/server/settings/settings.service.ts';
import { ask, schemaOf, type Roots } from '@zov/access/server/testing/ask.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { CANARY } from '@zov/access/server/testing/world.ts';
import { ERROR_STATUS, type ErrorCode } from '@zov/core/graphql';
import { TypstPrinter } from '@zov/core/pdf';
import { readPdf } from '@zov/core/pdf/testing/read-pdf.ts';
import { registerCalendarRoutes } from '../calendar/calendar.routes.ts';
import { planInForce, type PlanInForce } from '../testing/in-force.ts';
import { planRoots } from '../testing/plan-roots.ts';
import { PlanStage, type Row } from '../testing/plan-stage.ts';
import { registerCrisisRoutes } from '../crisis-card/crisis.routes.ts';
import { registerPlanPaperRoutes } from './plan-paper.routes.ts';
import { PrintedPlanResolver } from './printed-plan.resolver.ts';

let stage: PlanStage;
let server: FastifyInstance;
let url: string;
let plan: PlanInForce;
const FAMILY = ['mara', 'dirk', 'noa', 'oma'];

beforeAll(async () => {
  stage = await PlanStage.make();
  const schemas: Record<'TEAM' | 'FAMILY', GraphQLSchema> = { TEAM: await schemaOf('team'), FAMILY: await schemaOf('family') };
  const printed = new PrintedPlanResolver(stage.door);
  const roots: Roots = {
    ...planRoots(stage.door), printedPlan: (_, args, context, info) => printed.printedPlan(args as never, context, info), viewer: (_, __, context) => ({ id: context.actor.id, name: `Lezer ${context.actor.audience}`, personIds: FAMILY.filter((name) => stage.world.actorId(name) === context.actor.id).map((name) => stage.world.person(name)), isMinor: false, actingFor: [] }),
    regionSettings: (_, __, context) => new SettingsService(stage.world.owner, undefined as never).all(context),
    dossiers: (_, args, context, info) => stage.door.page(context, info, { mode: 'ALL_MINE', type: 'Dossier', page: { first: args['first'] as number } }),
  };
  server = fastify();
  const asked = {
    contextOf: (request: { headers: Record<string, unknown> }, audience: 'TEAM' | 'FAMILY') => {
      const who = String(request.headers['who'] ?? '');
      return Promise.resolve(who === '' || FAMILY.includes(who) !== (audience === 'FAMILY') ? null : stage.world.as(who));
    },
    ask: (audience: 'TEAM' | 'FAMILY', context: Parameters<typeof ask>[2], query: string, variables: Record<string, unknown>) => ask(schemas[audience], roots, context, query, variables),
  };
  const printer = new TypstPrinter();
  registerCrisisRoutes(server, { ...asked, printer } as never);
  registerPlanPaperRoutes(server, { ...asked, printer, thirdPhase: () => Promise.resolve('toekomstplan') } as never);
  registerCalendarRoutes(server, asked as never);
  server.setErrorHandler((error: { statusCode?: number; code?: string }, _, reply) => reply.code(error.statusCode ?? ERROR_STATUS[error.code as ErrorCode] ?? 500).send({ code: error.code }));
  url = await server.listen({ host: '127.0.0.1', port: 0 });
  plan = await planInForce(stage, { checkWeekdays: ['MONDAY'], checkerActorId: stage.world.actorId('j1'), namedActorIds: [stage.world.actorId('j1')], reviewOn: '2026-12-09' });
});
afterAll(async () => {
  await server.close();
  await stage.end();
});

const get = (who: string, path: string): Promise<Response> => fetch(`${url}${path}`, { headers: { who } });
const card = (who: string, id = plan.planVersionId): Promise<Response> => get(who, `/team/crisis/${stage.world.dossierId}/${id}`);
const exported = async (): Promise<Row[]> => (await stage.world.owner.query<Row>(`select outcome, object_id, operation from access_event where action = 'EXPORT' order by at desc, id`)).rows;

describe('a crisis card on paper', () => {
  it('says on one tagged page whom to call, what is unsafe and what was agreed, and is noted as a copy', async () => {
    const answer = await card('j1');
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('content-disposition')]).toEqual([200, 'no-store', expect.stringContaining('crisiskaart.pdf')]);
    const { pages, title, language, tagged } = await readPdf(Buffer.from(await answer.arrayBuffer()));
    expect({ pages: pages.length, title, language, tagged }).toEqual({ pages: 1, title: 'Crisiskaart', language: 'nl', tagged: true });
    const words = pages.join(' ').replaceAll(/[\s\u00ad-]/g, '');
    for (const said of ['bel 112', 'Oma', 'Er wordt geduwd.', 'Loopt een rondje', 'Jip komt dezelfde dag.', 'Gemaakt voor Lezer TEAM', 'Controlegetal']) expect(words).toContain(said.replaceAll(/[\s-]/g, ''));
    for (const secret of Object.values(CANARY)) expect(words).not.toContain(secret.replaceAll(/[\s-]/g, ''));
    expect((await exported())[0]).toEqual({ outcome: 'OK', object_id: plan.planVersionId, operation: 'printedPlan' });
  });

  it('is the same to the byte for the same reader, and another for another', async () => {
    const bytes = async (who: string): Promise<Buffer> => Buffer.from(await (await card(who)).arrayBuffer());
    const [one, again] = [await bytes('j1'), await bytes('j1')];
    expect(one.equals(again)).toBe(true);
  });

  it('is there for no version that is not in force, for nobody without a right, and never for the family; a refusal is noted', async () => {
    const draft = String((await stage.act('j1', 'startPlanVersion', { phase: 'SAFETY' }, '... on PlanVersion { id }'))['id']);
    expect((await card('j1', draft)).status).toBe(404);
    for (const [who, status] of [['g1', 404], ['j2', 404], ['mara', 401], ['dirk', 401], ['', 401]] as const) expect([who, (await card(who)).status]).toEqual([who, status]);
    expect((await exported()).filter(({ outcome }) => outcome === 'REFUSED')).toHaveLength(2);
    expect((await get('j1', '/team/crisis/niet/dit')).status).toBe(404);
  });
});

describe('a plan on paper', () => {
  const squeezed = (text: string): string => text.replaceAll(/[\s\u00ad-]/g, '');
  const paper = (who: string, more = '', id = plan.planVersionId): Promise<Response> => get(who, `/${FAMILY.includes(who) ? 'family' : 'team'}/plans/${stage.world.dossierId}/${id}${more}`);
  const printed = async (who: string, more = ''): Promise<{ bytes: Buffer; words: string }> => {
    const answer = await paper(who, more);
    expect([who, answer.status]).toEqual([who, 200]);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { pages, everything } = await readPdf(bytes);
    return { bytes, words: squeezed(`${pages.join(' ')} ${everything}`) };
  };
  const agreementOf = async (who: string, text: string): Promise<unknown> => stage.world.add('agreement', {
    id: idOf(text), plan_version_id: plan.planVersionId, lineage_id: idOf(text), top3_item_id: (await stage.world.owner.query<Row>('select id from top3_item where plan_version_id = $1', [plan.planVersionId])).rows[0]?.['id'] as string, position: 9, state: 'ADOPTED', what: `Werk ${text}`, family_text: text, child_text: `Kind ${text}`, data_class: 'D5',
    about_person_ids: [stage.world.person('tim'), stage.world.person(who)], created_by: stage.world.actorId('j1'),
  });

  it('holds for each reader what that reader is shown, is noted as a copy, and is the same to the byte when asked again', async () => {
    const [team, again, mara, dirk] = [await printed('j1'), await printed('j1'), await printed('mara'), await printed('dirk')];
    expect([team.bytes.equals(again.bytes), mara.bytes.equals(dirk.bytes)]).toEqual([true, false]);
    for (const { words } of [mara, dirk]) {
      for (const said of ['Planvoorveiligheid', 'Papaloopteenrondje.', 'Gemaaktvoor:LezerFAMILY']) expect(words).toContain(said);
      for (const hidden of ['Erwordtgeduwd', 'Loopteenrondje', 'Jipkomtdezelfdedag']) expect(words).not.toContain(hidden);
    }
    expect(team.words).toContain('Jipkomtdezelfdedag.');
    for (const secret of Object.values(CANARY)) expect(dirk.words).not.toContain(squeezed(secret));
    expect((await exported())[0]).toEqual({ outcome: 'OK', object_id: plan.planVersionId, operation: 'printedPlan' });
  });

  it('changes by no byte for a reader when something is added that this reader cannot see, its kindversie neither', async () => {
    const child = `/child/${stage.world.person('tim')}`;
    const before = { plan: await printed('dirk'), child: await printed('dirk', child), mara: await printed('mara') };
    await agreementOf('mara', 'Mama belt haar zus op zondag.');
    expect([(await printed('dirk')).bytes.equals(before.plan.bytes), (await printed('dirk', child)).bytes.equals(before.child.bytes), (await printed('mara')).bytes.equals(before.mara.bytes)]).toEqual([true, true, false]);
    expect((await printed('mara', child)).words).toContain('KindMamabelthaarzusopzondag.');
  });

  it('is as little there for who may not see it as one that never was; both are noted', async () => {
    for (const who of ['oma', 'g1', 'j2']) expect([who, (await paper(who)).status, await (await paper(who)).text()]).toEqual([who, 404, await (await paper(who, '', '00000000-0000-4000-8000-000000000001')).text()]);
    expect([(await paper('')).status, (await paper('j1', `/child/${stage.world.person('mara')}`)).status, (await paper('j1', '/child/niemand')).status, (await get('mara', `/team/plans/${stage.world.dossierId}/${plan.planVersionId}`)).status]).toEqual([401, 404, 404, 401]);
    expect((await exported()).filter(({ outcome }) => outcome === 'REFUSED').length).toBeGreaterThan(5);
  });
});

describe('a calendar file', () => {
  const days = async (who: string, path: string): Promise<string[]> => [...(await (await get(who, path)).text()).matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map((match) => match[1] ?? '');

  it('holds the days on which I do something, and not a word of what or for whom', async () => {
    expect(await days('j1', '/team/agenda')).toEqual(['20261123', '20261130', '20261207', '20261209', '20261214']);
    const answer = await get('j1', '/team/agenda');
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await answer.text();
    expect(text).not.toMatch(/Testgezin|T-1|mara|dirk|noa|tim|rondje|Naam|controle|gezin|kind|[0-9a-f]{8}-[0-9a-f]{4}/i);
    expect(new Set([...text.matchAll(/SUMMARY:(.*)\r/g)].map((match) => match[1]))).toEqual(new Set(['Er staat iets voor u klaar']));
  });

  it('is empty for who has nothing to do, and nobody’s without a session', async () => {
    for (const who of ['v1', 'b1', 'g1']) expect([who, await days(who, '/team/agenda')]).toEqual([who, []]);
    expect([(await get('', '/team/agenda')).status, (await get('mara', '/team/agenda')).status, (await get('j1', `/family/agenda/${stage.world.dossierId}`)).status]).toEqual([401, 401, 401]);
  });

  it('holds for the family the days on which somebody looks or talks about it, and is not there for another family', async () => {
    for (const who of ['mara', 'dirk']) expect(await days(who, `/family/agenda/${stage.world.dossierId}`)).toEqual(['20261123', '20261130', '20261207', '20261209', '20261214']);
    expect((await get('mara', '/family/agenda/00000000-0000-4000-8000-000000000001')).status).toBe(404);
    const [one, other] = [await (await get('mara', `/family/agenda/${stage.world.dossierId}`)).text(), await (await get('dirk', `/family/agenda/${stage.world.dossierId}`)).text()];
    const uids = (text: string): string[] => [...text.matchAll(/UID:(\S+)/g)].map((match) => match[1] ?? '');
    expect(uids(one).filter((uid) => uids(other).includes(uid))).toEqual([]);
  });
});
