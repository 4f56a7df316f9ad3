import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { whatIsMissing, type PlanFacts } from '@zov/plan/model/readiness.ts';
import { fingerprintOfVersion } from '@zov/plan/server/plan-version/fingerprint.ts';
import type { CardDefinition } from '@zov/safety-card/model/card-definition.ts';
import { whatIsMissing as whatIsMissingOfCard, type CardFacts } from '@zov/safety-card/model/missing.ts';
import { idOf } from './ids';
import { Demo } from './testing/demo';

const NOW = new Date('2026-11-21T10:00:00Z');
let demo: Demo;

beforeAll(async () => {
  demo = await Demo.make(NOW);
});
afterAll(async () => demo.end());

type Row = Record<string, unknown>;
type Rows = Row[];
type Plan = Record<'top3Items' | 'agreements' | 'minimumConditions' | 'safetyNet' | 'opinions', Rows> & { phase: string; number: number; state: string };

const texts = (rows: Rows | undefined, key = 'what'): string[] => (rows ?? []).map((row) => String(row[key]));
const whole = async (who: string, family: string, at?: Date): Promise<string> => JSON.stringify(await demo.read(who, family, at));
const plans = async (who: string, family: string): Promise<Plan[]> => ((await demo.read(who, family))?.['planVersions'] ?? []) as unknown as Plan[];
const rowsOf = async (text: string, values: unknown[] = []): Promise<Rows> => (await demo.owner.query(text, values)).rows as Rows;
const HIDDEN = ['Schuilplaatsweg 12', 'Verborgenhoek', '06-99900121', 'Stiltewater', 'Geheime Eiland', 'Achterom', '06-99900147'];

describe('Papierland', () => {
  it('shows father F2, F3 and F4, and of F1 no source', async () => {
    const facts = (await demo.read('ruben-kartonsma', 'papierland'))?.['facts'];
    expect(texts(facts).some((what) => what.includes('Papa kneep me'))).toBe(true);
    expect(texts(facts).some((what) => what.startsWith('Om 22.40 uur'))).toBe(true);
    expect(texts(facts).some((what) => what.includes('zoals iedereen die heeft'))).toBe(true);
    expect(facts?.find((fact) => String(fact['what']).includes('blauwe plek'))).toMatchObject({ sourceKind: null, sourceName: null });
  });

  it('shows father no trace of where mother is, her health, grandmother\'s number or who reported', async () => {
    const seen = await whole('ruben-kartonsma', 'papierland');
    for (const secret of [...HIDDEN, 'slaapt slecht', 'Meldina', 'verhuisd', 'geheim', 'ongeveer één keer per maand']) expect(seen).not.toContain(secret);
    expect(seen).toContain('OBS De Verzonnen Vlinder');
    expect(seen).toContain('Inktlaan 3');
  });

  it('shows the case director every hidden place, so that a scan for them can prove that it looks', async () => {
    const seen = await whole('jip-testman', 'papierland');
    for (const secret of HIDDEN) expect(seen).toContain(secret);
    expect(seen).not.toContain('Meldina');
    expect(seen).toContain('slaapt slecht');
  });

  it('shows mother nothing of father\'s debts and treatment, and all of her own', async () => {
    const seen = await whole('linde-papierland', 'papierland');
    for (const secret of ['14.200', 'schuld', 'GGZ', 'glazen bier', 'Inktlaan', '06-99900134']) expect(seen).not.toContain(secret);
    for (const own of [...HIDDEN, 'slaapt slecht', 'praten elk apart met Hanna']) expect(seen).toContain(own);
  });

  it('has a score of each, side by side over time; each parent reads the own and the professionals’', async () => {
    const scores = async (who: string): Promise<string[]> => {
      const { persons, safetyScores } = (await demo.read(who, 'papierland')) ?? {};
      const name = (one: Row): unknown => one['raterName'] ?? persons?.find(({ id }) => id === one['personId'])?.['callName'];
      return (safetyScores ?? []).filter(({ saidOn }) => saidOn === '2026-10-28').map((one) => `${String(name(one))} ${String(one['score'])}`).sort();
    };
    expect(await scores('jip-testman')).toEqual(['Jip Testman 6', 'Linde 5', 'Ruben 6', 'Saar 6', 'Teun 6', 'Vera Voorveilig 5']);
    expect(await scores('vera-voorveilig')).toEqual(await scores('jip-testman'));
    expect(await scores('ruben-kartonsma')).toEqual(['Jip Testman 6', 'Ruben 6', 'Vera Voorveilig 5']);
    expect(await scores('linde-papierland')).toEqual(['Jip Testman 6', 'Linde 5', 'Vera Voorveilig 5']);
    expect(await whole('ruben-kartonsma', 'papierland')).not.toContain('Als papa moe is');
    const weighs = async (who: string): Promise<unknown[]> => ((await demo.read(who, 'papierland'))?.['vulnerabilities'] ?? []).map((one) => one['kind']);
    expect(await Promise.all(['jip-testman', 'ruben-kartonsma', 'linde-papierland', 'vera-voorveilig'].map(weighs))).toEqual([expect.arrayContaining(['ADDICTION', 'DEBTS', 'HOUSING']), ['ADDICTION', 'DEBTS'], ['HOUSING'], []]);
  });

  it('has two safety plans with dissent kept, a check that failed, and a plan for help', async () => {
    const [help, second, first] = await plans('jip-testman', 'papierland');
    expect([help, second, first].map((plan) => [plan?.phase, plan?.number, plan?.state])).toEqual([['ASSISTANCE', 1, 'IN_FORCE'], ['SAFETY', 2, 'IN_FORCE'], ['SAFETY', 1, 'SUPERSEDED']]);
    expect(first?.opinions.map((one) => one['stance']).sort()).toEqual(['AGREE', 'DISAGREE', 'PARTLY']);
    const checks = (await demo.read('jip-testman', 'papierland'))?.['checks'] ?? [];
    expect(checks.filter((one) => one['result'] === 'NOT_KEPT')).toEqual([{ plannedOn: '2026-11-18', result: 'NOT_KEPT' }]);
  });
});

describe('Nergenshuizen', () => {
  it('shows Joris only Fien', async () => {
    const dossier = await demo.read('joris-blanco', 'nergenshuizen');
    const seen = JSON.stringify(dossier);
    for (const name of ['daan', 'mees']) expect(seen).not.toContain(idOf('nergenshuizen', 'person', name));
    for (const word of ['Daan', 'Mees', 'Modderpad']) expect(seen).not.toContain(word);
    expect(texts(dossier?.['facts'])).toHaveLength(2);
    expect((await plans('joris-blanco', 'nergenshuizen'))[0]).toMatchObject({ top3Items: [{ familyText: 'Fien is soms thuis zonder volwassene.' }] });
  });

  it('shows Henk what he was told about Daan, and nothing of the dossier', async () => {
    const seen = await whole('henk-verzinsma', 'nergenshuizen');
    expect(seen).toContain('Met Daan gaat het beter op school.');
    for (const secret of ['Modderpad', 'Mees', 'Fien', 'Ik doe alles hier', 'keukenvloer', 'Joris']) expect(seen).not.toContain(secret);
    expect(await whole('henk-verzinsma', 'nergenshuizen', new Date('2026-12-01T23:00:00Z'))).not.toContain('Met Daan gaat het beter');
  });

  it('shows the lawyer of Anja what Anja reads until the mandate ends, and the adviser of Daan no documents', async () => {
    expect(await whole('ada-raadsheerma', 'nergenshuizen')).toBe(await whole('anja-nergenshuizen', 'nergenshuizen'));
    expect(await demo.read('ada-raadsheerma', 'nergenshuizen', new Date('2027-01-30T10:00:00Z'))).toBeNull();
    const adviser = await demo.read('vic-vertrouwstra', 'nergenshuizen');
    expect([adviser?.['facts'], adviser?.['planVersions'], adviser?.['persons']?.map((one) => one['displayName'])]).toEqual([[], [], ['Daan Nergenshuizen']]);
  });

  it('shows the foster parent what daily care needs, and the guardian the part of her own child alone', async () => {
    const karin = await whole('karin-steunman', 'nergenshuizen');
    for (const own of ['Op woensdag brengt Karin Fien', 'doorslaapt']) expect(karin).toContain(own);
    for (const secret of ['keukenvloer', 'vaccinaties', 'Ik doe alles hier', 'Jet', 'Modderpad']) expect(karin).not.toContain(secret);
    const trui = await whole('trui-voogdema', 'nergenshuizen');
    for (const own of ['Jet kon niet slapen', 'elke dag op tijd op school', 'Dan komt Trui haar halen']) expect(trui).toContain(own);
    for (const secret of ['Fien', 'Mees', 'Ik doe alles hier', 'keukenvloer', 'Karin', 'Op schooldagen slaapt']) expect(trui).not.toContain(secret);
  });

  it('ends mother\'s view of Daan on his sixteenth birthday, in eleven days', async () => {
    const health = (at: string) => whole('anja-nergenshuizen', 'nergenshuizen', new Date(at));
    expect(await health('2026-12-01T22:59:59Z')).toContain('Ik doe alles hier');
    expect(await health('2026-12-01T23:00:00Z')).not.toContain('Ik doe alles hier');
    expect(await whole('daan-nergenshuizen', 'nergenshuizen', new Date('2026-12-01T23:00:00Z'))).toContain('Ik doe alles hier');
  });

  it('is directed by Sem, while Noor stays on as a colleague', async () => {
    expect(await demo.read('sem-fictief', 'nergenshuizen')).not.toBeNull();
    expect((await demo.read('noor-demodijk', 'nergenshuizen'))?.['involvements']?.map((one) => one['partner'])).toContain('TEAM_COLLEAGUE');
    expect(await demo.read('roos-raadsvoorbeeld', 'nergenshuizen')).toBeNull();
  });
});

describe('Verzinsel-Testmeer', () => {
  it('shows Marco Luna\'s plan and nothing of Milan\'s part', async () => {
    const seen = await whole('marco-verzinsel', 'verzinsel-testmeer');
    expect(seen).toContain('Luna gaat elke week praten bij Proefhulp.');
    for (const secret of ['Milan haalt zijn diploma', 'Milan en zijn vader', 'Milan blowt', 'Milan loopt', 'station', 'eigen kamer', 'Vakcollege', 'ik slaap']) expect(seen).not.toContain(secret);
  });

  it('shows Otto the agreements that name him, in each phase, and no other item', async () => {
    const seen = await plans('otto-proefveld', 'verzinsel-testmeer');
    expect(seen.map((one) => [one.phase, texts(one.agreements, 'familyText').length])).toEqual([['ASSISTANCE', 1], ['SAFETY', 2]]);
    for (const one of seen) expect([one.top3Items, one.minimumConditions, one.safetyNet]).toEqual([[], [], []]);
    expect((await demo.read('otto-proefveld', 'verzinsel-testmeer'))?.['facts']).toEqual([]);
  });

  it('keeps what Luna says about home from both parents, and probation from everybody but Milan', async () => {
    for (const parent of ['eva-testmeer', 'marco-verzinsel']) expect(await whole(parent, 'verzinsel-testmeer')).not.toContain('ik slaap');
    expect(await whole('luna-verzinsel', 'verzinsel-testmeer')).toContain('ik slaap');
    for (const who of ['eva-testmeer', 'jip-testman', 'luna-verzinsel']) expect(await whole(who, 'verzinsel-testmeer')).not.toContain('JUVENILE_PROBATION');
    expect(await whole('milan-verzinsel', 'verzinsel-testmeer')).toContain('JUVENILE_PROBATION');
  });
});

describe('Voorbeeldstra', () => {
  it('has people and facts and no plan yet, and a second reader who may adopt', async () => {
    const dossier = await demo.read('jip-testman', 'voorbeeldstra');
    expect(dossier?.['planVersions']).toEqual([]);
    expect(dossier?.['persons']).toHaveLength(7);
    expect(dossier?.['facts']).toHaveLength(9);
    const [grant] = await rowsOf(`select acts from access_grant where dossier_id = $1 and partner = 'SECOND_READER'`, [idOf('dossier', 'voorbeeldstra')]);
    expect(grant?.['acts']).toContain('ADOPT');
  });

  it('hides mother\'s whereabouts from father, and shows the daughter of thirteen her own part', async () => {
    const seen = await whole('tom-denkbeeld', 'voorbeeldstra');
    for (const secret of ['Luwtehof', 'Uitzichtloo', '06-99900218', 'Windvang', 'Stille Haven', '06-99900232', 'hoofdpijn']) expect(seen).not.toContain(secret);
    expect(await whole('puck-denkbeeld', 'voorbeeldstra')).toContain('Papa gooide een bord');
  });
});

describe('everybody else', () => {
  it('sees nothing: a colleague of the same team, and everybody without an involvement', async () => {
    for (const who of ['kim-collega', 'pim-privacyma', 'fenna-beheerders', 'bo-proefstra', 'mila-monitorink']) {
      for (const family of ['papierland', 'nergenshuizen', 'verzinsel-testmeer', 'voorbeeldstra']) expect(await demo.read(who, family)).toBeNull();
      expect(await demo.ask(await demo.as(who), '{ dossiers(first: 10) { nodes { id } } }')).toEqual({ dossiers: { nodes: [] } });
    }
  });
});

describe('every adopted plan', () => {
  it('is complete by the product\'s own list of what is missing', async () => {
    for (const version of await rowsOf(`select * from plan_version where state in ('ADOPTED','IN_FORCE','SUPERSEDED')`)) {
      const of = async (table: string) => (await rowsOf(`select to_jsonb(t) as row from ${table} t where plan_version_id = $1`, [version['id']])).map(({ row }) => camel(row as Record<string, unknown>));
      const facts = { state: 'ADOPTED', top3Items: await of('top3_item'), minimumConditions: await of('minimum_condition'), agreements: await of('agreement'), safetyNet: await of('safety_net_contact'), help: await of('help_given') };
      expect(whatIsMissing(facts as unknown as PlanFacts)).toEqual([]);
    }
  });

  it('carries the fingerprint that adopting would give it', async () => {
    for (const version of await rowsOf(`select * from plan_version where content_hash is not null`)) {
      const items = await rowsOf(`select 'Top3Item' as type, id, content_hash as "contentHash" from top3_item where plan_version_id = $1 union all
        select 'MinimumCondition', id, content_hash from minimum_condition where plan_version_id = $1 union all select 'Agreement', id, content_hash from agreement where plan_version_id = $1
        union all select 'SafetyNetContact', id, content_hash from safety_net_contact where plan_version_id = $1 union all select 'HelpGiven', id, content_hash from help_given where plan_version_id = $1`, [version['id']]);
      const said = await rowsOf(`select id, stance, words, seen_hash as "seenHash" from plan_opinion where plan_version_id = $1`, [version['id']]);
      const signatures = await rowsOf(`select id, stance, words, signed_hash as "seenHash" from item_signature where plan_version_id = $1`, [version['id']]);
      const silent = await rowsOf(`select id, not_reached_why as why from view_request where plan_version_id = $1 and state = 'NOT_REACHED'`, [version['id']]);
      expect(version['content_hash']).toBe(fingerprintOfVersion(version as never, items as never, said as never, { signatures, silent } as never));
    }
  });
});

describe('a veiligheidskaart', () => {
  type Card = Row & { children: (Row & { areas: Rows })[]; lines: Rows };
  const cards = async (who: string, family: string, at?: Date): Promise<Card[]> => ((await demo.read(who, family, at))?.['safetyCards'] ?? []) as Card[];
  const told = (all: readonly Card[]): unknown[] => all.map((card) => [card['number'], card['state'], card['validUntil']]);

  it('is there in every version, the last one adopted and holding', async () => {
    expect(told(await cards('jip-testman', 'papierland'))).toEqual([[5, 'ADOPTED', '2026-12-09'], [4, 'SUPERSEDED', '2026-11-04'], [3, 'SUPERSEDED', '2026-10-21'], [2, 'SUPERSEDED', '2026-10-07'], [1, 'SUPERSEDED', '2026-09-23']]);
    expect(told(await cards('sem-fictief', 'nergenshuizen'))).toEqual([[5, 'ADOPTED', '2026-12-23'], [2, 'SUPERSEDED', '2026-04-10'], [1, 'SUPERSEDED', '2026-02-19']]);
    expect(told(await cards('jip-testman', 'verzinsel-testmeer'))).toEqual([[7, 'ADOPTED', '2027-01-14']]);
  });

  it('misses nothing by the product\'s own list, is sealed, and rests on what was there', async () => {
    const [model] = await rowsOf('select definition from card_model');
    for (const card of await rowsOf('select * from safety_card')) {
      const [children, areas, lines] = [await rowsOf('select * from safety_card_child where safety_card_id = $1', [card['id']]), await rowsOf('select * from safety_card_area where safety_card_id = $1', [card['id']]), await rowsOf('select * from safety_card_line where safety_card_id = $1', [card['id']])];
      const facts = { ...camel(card), children: children.map((child) => ({ ...camel(child), areas: areas.filter((one) => one['safety_card_child_id'] === child['id']).map(camel) })) };
      expect(whatIsMissingOfCard(facts as unknown as CardFacts, model?.['definition'] as CardDefinition)).toEqual([]);
      expect(card['seal']).toMatch(/^[0-9a-f]{64}$/);
      expect([areas.length, lines.length > 0]).toEqual([children.length * 8, true]);
    }
  });

  it('shows each parent the part of the own children, with the facts it may read and nothing of the other parent', async () => {
    const [card] = await cards('ruben-kartonsma', 'papierland');
    expect(card?.children.map((one) => one['severity'])).toEqual(['CONCERNING', 'CONCERNING']);
    expect(texts(card?.lines, 'familyText').some((text) => text.includes('Papa kneep me'))).toBe(true);
    const joris = await cards('joris-blanco', 'nergenshuizen');
    expect(joris.map((one) => [one.children.length, one['conclusionText']])).toEqual([[1, null], [1, null], [1, null]]);
  });

  it('shows Luna her part, Milan his, and Marco not the part of Milan', async () => {
    const [luna] = await cards('luna-verzinsel', 'verzinsel-testmeer');
    const [milan] = await cards('milan-verzinsel', 'verzinsel-testmeer');
    const [marco] = await cards('marco-verzinsel', 'verzinsel-testmeer');
    expect([luna?.children.length, milan?.children.length, marco?.children.length]).toEqual([1, 1, 1]);
    expect(marco?.children[0]?.['childPersonId']).toBe(luna?.children[0]?.['childPersonId']);
    expect(luna?.['conclusionText']).toBeNull();
  });
});

describe('a question for a second person', () => {
  it('waits for who directs, bound to the places as they are, and opens them to the asker when approved', async () => {
    const [waiting] = await rowsOf(`select id from approval where state = 'ASKED'`);
    expect(await whole('vera-voorveilig', 'papierland')).not.toContain('Schuilplaatsweg');
    expect(await demo.act('jip-testman', 'decideApproval', 'papierland', { approvalId: waiting?.['id'], approve: true, reason: 'Linde weet het' }, '... on Approval { state lapse }')).toMatchObject({ state: 'APPROVED', lapse: null });
    expect(await whole('vera-voorveilig', 'papierland')).toContain('Schuilplaatsweg');
  });
});

describe('an own list', () => {
  it('meets the people and homes of the demo', async () => {
    expect(await demo.read('gijs-gedragsma', 'papierland')).not.toBeNull();
    const input = { kind: 'OWN_STREET', street: 'Inktlaan', town: 'Nergensdrecht' };
    expect((await demo.ask(await demo.as('gijs-gedragsma'), 'mutation($input: DeclareConflictInput!) { declareConflict(input: $input) { __typename } }', { input }))['declareConflict']).toEqual({ __typename: 'ConflictOfInterest' });
    expect(await demo.read('gijs-gedragsma', 'papierland')).toBeNull();
    expect(await demo.read('gijs-gedragsma', 'voorbeeldstra')).not.toBeNull();
  });
});

describe('a seeded plan', () => {
  it('can be worked on like any other: the next draft starts from it, and a first one where there is none', async () => {
    const made = await demo.act('jip-testman', 'startPlanVersion', 'papierland', { phase: 'SAFETY' }, '... on PlanVersion { number state top3Items { familyText } agreements { familyText } }');
    expect(made).toMatchObject({ number: 3, state: 'DRAFT' });
    expect(made['top3Items']).toHaveLength(3);
    expect(made['agreements']).toHaveLength(4);
    expect(await demo.act('kim-collega', 'startPlanVersion', 'voorbeeldstra', { phase: 'SAFETY' }, '')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await demo.act('jip-testman', 'startPlanVersion', 'voorbeeldstra', { phase: 'SAFETY' }, '... on PlanVersion { number }')).toMatchObject({ number: 1 });
  });
});

function camel(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), value]));
}
