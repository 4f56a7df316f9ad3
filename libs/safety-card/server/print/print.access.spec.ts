import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { ask, schemaOf, type Roots } from '@zov/access/server/testing/ask.ts';
import { ERROR_STATUS, type ErrorCode } from '@zov/core/graphql';
import { TypstPrinter } from '@zov/core/pdf';
import { readPdf, type ReadPdf } from '@zov/core/pdf/testing/read-pdf.ts';
import { CardStage, cardRoots, type Row } from '../testing/card-stage.ts';
import { registerCardRoutes } from './card.routes.ts';
import { PrintedCardResolver } from './printed-card.resolver.ts';

let stage: CardStage;
let server: FastifyInstance;
let url: string;
let cardId: string;
const FAMILY = ['mara', 'dirk', 'noa', 'oma'];
const NOTHING = '00000000-0000-4000-8000-000000000001';

beforeAll(async () => {
  stage = await CardStage.make();
  const schemas: Record<'TEAM' | 'FAMILY', GraphQLSchema> = { TEAM: await schemaOf('team'), FAMILY: await schemaOf('family') };
  const resolver = new PrintedCardResolver(stage.door);
  const roots: Roots = {
    ...cardRoots(stage.door), printedCard: (_, args, context, info) => resolver.printedCard(args as never, context, info), viewer: (_, __, context) => ({ name: `Lezer ${context.actor.audience}` }),
  };
  server = fastify();
  registerCardRoutes(server, {
    contextOf: (request, audience) => {
      const who = String(request.headers['who'] ?? '');
      return Promise.resolve(who === '' || FAMILY.includes(who) !== (audience === 'FAMILY') ? null : stage.world.as(who));
    },
    ask: (audience, context, query, variables) => ask(schemas[audience], roots, context, query, variables),
    printer: new TypstPrinter(),
  });
  server.setErrorHandler((error: { statusCode?: number; code?: string }, _, reply) => reply.code(error.statusCode ?? ERROR_STATUS[error.code as ErrorCode] ?? 500).send({ code: error.code }));
  url = await server.listen({ host: '127.0.0.1', port: 0 });
  // Facts about a child and one parent: the other parent reads neither of them.
  for (const [parent, what] of [['mara', 'Moeder sliep drie nachten elders'], ['dirk', 'Vader verloor zijn werk bij de haven']] as const) {
    await stage.world.add('fact', { id: idOf(`fact of ${parent}`), kind: 'FACT', what, source_kind: 'OWN_OBSERVATION', about_person_ids: ['tim', parent].map((one) => stage.world.person(one)), created_by: stage.world.actorId('j1') });
  }
  cardId = String((await stage.adoptedCard())['id']);
});
afterAll(async () => {
  await server.close();
  await stage.end();
});

const asked = (who: string, id = cardId): Promise<Response> => fetch(`${url}/${FAMILY.includes(who) ? 'family' : 'team'}/cards/${stage.world.dossierId}/${id}`, { headers: { who } });
async function printed(who: string): Promise<ReadPdf & { bytes: Buffer; words: string }> {
  const answer = await asked(who);
  expect([who, answer.status]).toEqual([who, 200]);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const read = await readPdf(bytes);
  return { ...read, bytes, words: read.pages.join(' ') };
}
const noted = async (): Promise<Row[]> => (await stage.world.owner.query<Row>(`select outcome, object_id, operation from access_event where action = 'EXPORT' order by at desc, id`)).rows;

describe('a card on paper', () => {
  it('says on one tagged page what the card says, for whom it was made and how long it holds', async () => {
    const { words, title, language, tagged, pages, roles } = await printed('j1');
    expect({ title, language, tagged, pages: pages.length }).toEqual({ title: 'Veiligheidskaart 1', language: 'nl', tagged: true, pages: 1 });
    for (const said of ['Vastgesteld', 'Tim', 'Met de afspraken is het veilig.', 'Beide ouders werken mee.', 'Een verzoek tot onderzoek.', 'De ouders met gezag.', 'Dan wordt Tim weer vastgepakt.', 'Thuis, samen getekend.', 'Gemaakt voor', 'Lezer TEAM', 'Voorstel van dit product', 'Geldig tot']) {
      expect(words.replaceAll(/[\s\u00ad-]/g, '')).toContain(said.replaceAll(/[\s-]/g, ''));
    }
    expect(roles).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'H3', 'Table', 'THead', 'TH', 'TD', 'L', 'LI']));
    expect(words).toMatch(/Controlegetal van de inhoud: ?[0-9a-f ]{64,}/);
  });

  it('comes as a download that nothing keeps, and a copy is noted', async () => {
    const answer = await asked('j1');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf', 'content-disposition': `attachment; filename="veiligheidskaart-1.pdf"; filename*=UTF-8''veiligheidskaart-1.pdf`, 'cache-control': 'no-store', 'content-security-policy': "sandbox; default-src 'none'", 'x-content-type-options': 'nosniff',
    });
    expect((await noted())[0]).toEqual({ outcome: 'OK', object_id: cardId, operation: 'printedCard' });
  });

  it('is the same to the byte for the same reader, and another for another', async () => {
    const [one, again, other] = [await printed('j1'), await printed('j1'), await printed('mara')];
    expect([one.bytes.equals(again.bytes), one.bytes.equals(other.bytes)]).toEqual([true, false]);
    expect(one.metadata.toSorted()).toEqual(['/Creator', '/Title']);
  });

  it('holds in no form what its reader may not see', async () => {
    const [team, mara, dirk] = [await printed('j1'), await printed('mara'), await printed('dirk')];
    const lines = (await stage.card('j1', 'lines { text familyText section }'))['lines'] as Row[];
    for (const [who, paper] of [['mara', mara], ['dirk', dirk]] as const) {
      const mine = ((await stage.card(who, 'lines { familyText }'))['lines'] as Row[]).map((one) => String(one['familyText']));
      const hidden = lines.flatMap((one) => [String(one['text']), String(one['familyText'])]).filter((text) => text.length > 3 && !mine.some((own) => own.includes(text)));
      expect(hidden.length).toBeGreaterThan(0);
      const bare = `${paper.words}${paper.everything}`.replaceAll(/[\s\u00ad-]/g, '');
      for (const text of hidden) expect(bare).not.toContain(text.replaceAll(/[\s-]/g, ''));
      for (const own of mine.filter((text) => text !== '')) expect(bare).toContain(own.replaceAll(/[\s-]/g, ''));
    }
    expect(team.bytes.length).toBeGreaterThan(mara.bytes.length);
  });

  it('is the same to the byte for a reader when something changes that this reader cannot see', async () => {
    const before = await printed('dirk');
    const team = await printed('j1');
    const line = { section: 'FACT', safety_card_id: cardId, position: 90, state: 'ADOPTED', copy_of_type: 'Fact', copy_of_id: idOf('fact of mara'), copy_of_version: 1 };
    await stage.world.add('safety_card_line', { ...line, id: idOf('one more line'), text: 'Moeder belde haar zus', family_text: 'Moeder belde haar zus', family_reads: 'ABOUT', data_class: 'D3', about_person_ids: [stage.world.person('mara')], created_by: stage.world.actorId('j1') });
    expect((await printed('dirk')).bytes.equals(before.bytes)).toBe(true);
    expect((await printed('j1')).bytes.equals(team.bytes)).toBe(false);
    expect((await printed('mara')).words.replaceAll(' ', '')).toContain('Moederbeldehaarzus');
  });

  it('is as little there for who may not see it as one that never was; both are noted', async () => {
    for (const who of ['noa', 'oma', 'p1', 'a1', 'c1']) {
      const [hidden, unknown] = [await asked(who), await asked(who, NOTHING)];
      expect([who, hidden.status, await hidden.text()]).toEqual([who, 404, await unknown.text()]);
    }
    expect((await noted()).filter(({ outcome }) => outcome === 'REFUSED').map(({ object_id }) => object_id)).toEqual(expect.arrayContaining([cardId, NOTHING]));
    expect([(await asked('')).status, (await asked('j1', 'kaart')).status]).toEqual([401, 404]);
  });
});
