import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { UsageError } from '../command';
import { idOf } from '../seed/ids';
import { Operator } from '../seed/testing/operator';
import { rightsExplain } from './rights-explain';
import { seed } from './seed';

let operator: Operator;
let owner: pg.Pool;

beforeAll(async () => {
  operator = await Operator.start();
  await operator.type(seed);
  owner = new pg.Pool({ connectionString: operator.database.ownerUrl, max: 1 });
});
afterAll(async () => {
  await owner.end();
  await operator.end();
});

const explain = (...args: string[]) => operator.type(rightsExplain, ...args);
const fact = (key: string) => `Fact:${idOf('papierland', 'fact', key)}`;

describe('of one thing', () => {
  it('says which grant opens it, with purpose, ground and reach', async () => {
    const { code, said } = await explain('Ruben Kartonsma', fact('f2'));
    expect(code).toBe(0);
    expect(said).toMatch(/PARENT_WITH_CUSTODY: doel OWN_ACCESS, grondslag LEGAL_OBLIGATION[^]*bereikt zichzelf en 2 ander/);
    expect(said).toMatch(/✓ PARENT_WITH_CUSTODY READ Fact\n\s+want het[^\n]*gaat alleen over mensen die de grond bereikt/);
    expect(said).toContain('Besluit: ja.');
    // The same sentences as the screens show.
    expect(said).toMatch(/Ruben Kartonsma mag dit lezen.\nWaarom: het gaat over Ruben Kartonsma of over een kind voor wie Ruben Kartonsma beslist.\nWaarom: deze ouder beslist mee over een kind.\nWaarvoor: om het zelf te lezen.\nDit mag, want de wet geeft recht op eigen gegevens./);
  });

  it('says which condition fails when nothing opens it', async () => {
    const { code, said } = await explain('ruben-kartonsma', fact('f7'));
    expect(code).toBe(1);
    expect(said).toMatch(/Gegevenssoort: D11[^]*✗ PARENT_WITH_CUSTODY READ Fact\n\s+maar niet: gaat alleen over mensen die de grond bereikt/);
    expect(said).toContain('Ruben Kartonsma mag dit niet lezen.\nHet gaat ook of alleen over iemand anders. En het is niet met Ruben Kartonsma gedeeld.\n');
    expect(said).toContain('Besluit: nee.');
  });

  it('says which restriction blocks it', async () => {
    const { rows } = await owner.query<{ id: string }>(`select id from contact_point where kind = 'CHILDCARE' and dossier_id = $1`, [idOf('dossier', 'papierland')]);
    const { code, said } = await explain('ruben-kartonsma', `ContactPoint:${rows[0]!.id}`);
    expect(code).toBe(1);
    expect(said).toMatch(/Beperkingen tegen deze persoon[^]*HIDDEN_WHEREABOUTS soorten D2S[^]*maar niet: wordt door geen beperking tegengehouden/);
    expect(said).toContain('Ruben Kartonsma mag dit niet lezen.\nDit blijft verborgen voor Ruben Kartonsma.\n');
  });

  it('tells reading apart from other acts', async () => {
    expect(await explain('gijs-gedragsma', fact('f3'))).toMatchObject({ code: 0 });
    expect(await explain('gijs-gedragsma', fact('f3'), '--act', 'EDIT')).toMatchObject({ code: 1 });
    expect(await explain('jip-testman', fact('f3'), '--act', 'EDIT')).toMatchObject({ code: 0 });
  });

  it('looks at another moment when asked: mother no longer speaks for a son of sixteen', async () => {
    const zegt = `Fact:${idOf('nergenshuizen', 'fact', 'daan-zegt')}`;
    expect(await explain('anja-nergenshuizen', zegt)).toMatchObject({ code: 0 });
    expect(await explain('anja-nergenshuizen', zegt, '--at', new Date(Date.now() + 13 * 86_400_000).toISOString())).toMatchObject({ code: 1 });
  });
});

describe('of a dossier', () => {
  it('counts per type what opens', async () => {
    const { code, said } = await explain('jip-testman', 'g-001');
    expect(code).toBe(0);
    expect(said).toMatch(/Fact +(\d+) van \1\n[^]*Person[^:]*: Jip Testman mag dit lezen. Waarom: deze persoon regelt de hulp voor het gezin. Waarvoor: om de hulp te regelen./);
    expect(said).toMatch(/FactReporter +0 van 1\n/);
  });

  it('says that a same-team colleague has no ground at all', async () => {
    expect(await explain('Kim Collega', 'G-001')).toMatchObject({ code: 1, said: expect.stringMatching(/Geen geldige grond[^]*Besluit: nee/) as unknown });
  });
});

it('shows nobody\'s data', async () => {
  const { rows } = await owner.query<{ what: string }>('select what from fact union all select display_name from person union all select behaviour from top3_item');
  for (const person of ['jip-testman', 'ruben-kartonsma', 'vera-voorveilig']) {
    const { said } = await explain(person, 'G-001');
    const { said: one } = await explain(person, fact('f3'));
    for (const { what } of rows.filter((row) => row.what !== '' && !row.what.startsWith('Ruben'))) expect(said + one).not.toContain(what);
  }
});

it('leaves a trace of every question', async () => {
  const count = async () => (await owner.query(`select 1 from system_event where kind = 'RIGHTS_EXPLAINED'`)).rowCount ?? 0;
  const before = await count();
  await explain('jip-testman', 'G-001');
  expect(await count()).toBe(before + 1);
});

it('fails on somebody or something that is not there', async () => {
  await expect(explain('niemand', 'G-001')).rejects.toThrow('onbekende persoon: niemand');
  await expect(explain('jip-testman', 'G-999')).rejects.toThrow('onbekend dossier: G-999');
  await expect(explain('jip-testman', `Fact:${idOf('nothing')}`)).rejects.toThrow('onbekend: Fact:');
});

it.each([[[]], [['jip-testman']], [['a', 'b', 'c']], [['jip-testman', 'Secret:1']], [['jip-testman', 'G-001', '--act', 'DANCE']], [['jip-testman', 'G-001', '--at', 'soon']]])('refuses %j', async (args: string[]) => {
  await expect(rightsExplain.run(args)).rejects.toThrow(UsageError);
});
