import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CANARY } from '@zov/access/server/testing/world.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
const person = (name: string): string => acts.world.person(name);
beforeEach(async () => {
  acts = await DossierActs.make();
});
afterEach(() => acts.end());

const contact = (text: string, about: string[], over: Row = {}): Promise<Row> =>
  acts.act('j1', 'addContactPoint', { kind: 'SCHOOL', text, aboutPersonIds: about.map(person), hiddenFromPersonIds: [], ...over }, 'ContactPoint', 'id version text dataClass hiddenReason');
const seenBy = async (who: string): Promise<string> => JSON.stringify(await acts.read(who, 'contactPoints { text } events { what }'));

describe('whereabouts', () => {
  it('of somebody who is hidden are hidden without anybody saying so, also when they are corrected', async () => {
    const school = await contact('School De Nieuwe Plek', ['tim']);
    expect(school).toMatchObject({ dataClass: 'D2S', hiddenReason: 'Veiligheid' });
    const corrected = await acts.act('j1', 'correctContactPoint', { id: school['id'], baseVersion: 1, text: 'School De Andere Plek' }, 'ContactPoint', 'text dataClass version');
    expect(corrected).toMatchObject({ text: 'School De Andere Plek', dataClass: 'D2S', version: 2 });
    expect(await seenBy('dirk')).not.toMatch(/Plek|CANARY/);
    expect(await seenBy('j1')).toContain('De Andere Plek');
  });

  it('of a home that the other person shares stay open to that person', async () => {
    expect(await contact('Inktlaan 3', ['dirk', 'tim'], { kind: 'ADDRESS' })).toMatchObject({ dataClass: 'D2', hiddenReason: null });
  });

  it('are stored encrypted, also as an earlier version, and that version stands behind the same fence', async () => {
    const phone = await contact('06-GEHEIM', ['mara'], { kind: 'PHONE' });
    await acts.act('j1', 'correctContactPoint', { id: phone['id'], baseVersion: 1, text: '06-ANDERS' }, 'ContactPoint');
    const [row] = await acts.rows('select content::text as content, data_class from item_version where item_id = $1', [phone['id']]);
    expect(row?.['data_class']).toBe('D2S');
    expect(row?.['content']).toContain('text_cipher');
    expect(row?.['content']).not.toContain('GEHEIM');
    await acts.world.grantTo('j2', 'TEAM_COLLEAGUE');
    const look = async (who: string): Promise<unknown> => {
      const found = await acts.door['pool'].connect();
      try {
        await found.query('begin');
        await found.query('select fence.enter($1, $2, $3)', [acts.world.actorId(who), acts.world.dossierId, acts.world.as(who).at]);
        return (await found.query('select from item_version where item_id = $1', [phone['id']])).rowCount;
      } finally {
        await found.query('rollback');
        found.release();
      }
    };
    expect([await look('j1'), await look('j2')]).toEqual([1, 0]);
  });

  it('collide in readable words', async () => {
    const phone = await contact('06-1', ['mara'], { kind: 'PHONE' });
    await acts.act('j1', 'correctContactPoint', { id: phone['id'], baseVersion: 1, text: '06-2' }, 'ContactPoint');
    expect(await acts.act('j1', 'correctContactPoint', { id: phone['id'], baseVersion: 1, text: '06-3' }, 'ContactPoint'))
      .toMatchObject({ __typename: 'EditConflict', fields: [{ field: 'text', base: '06-1', theirs: '06-2', mine: '06-3' }] });
  });

  it('that are hidden later take everything else with them that tells where these people are', async () => {
    await acts.rows('delete from restriction');
    const [school, phone] = [await contact('School Open', ['tim']), await contact('06-OPEN', ['dirk'], { kind: 'PHONE' })];
    await acts.act('j1', 'recordEvent', { kind: 'MOVE', happenedOn: '2026-10-01', what: 'Verhuisd naar Openstad', aboutPersonIds: [person('tim')] }, 'DossierEvent');
    expect(await seenBy('dirk')).toMatch(/School Open.*Openstad/);
    const address = await contact('Schuilpad 1', ['mara', 'noa', 'tim'], { kind: 'ADDRESS', hiddenFromPersonIds: [person('dirk')], hiddenReason: 'Bedreiging' });
    expect(address).toMatchObject({ dataClass: 'D2S', hiddenReason: 'Bedreiging' });
    expect(await seenBy('dirk')).not.toMatch(/School Open|Openstad|Schuilpad/);
    expect(await seenBy('dirk')).toContain('06-OPEN');
    expect(await acts.rows('select version, hidden_reason from contact_point where id = any ($1) order by data_class desc', [[school['id'], phone['id']]]))
      .toEqual([{ version: 2, hidden_reason: 'Bedreiging' }, { version: 1, hidden_reason: null }]);
  });

  it('can be hidden after they were written down, and a move is hidden with them', async () => {
    await acts.rows('delete from restriction');
    const gp = await contact('Huisarts Open', ['noa'], { kind: 'GP' });
    const hide = { id: gp['id'], baseVersion: 1, hiddenFromPersonIds: [person('dirk')], hiddenReason: 'Bedreiging' };
    expect(await acts.act('j1', 'hideContactPoint', { ...hide, hiddenFromPersonIds: [] }, 'ContactPoint')).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'hiddenFromPersonIds' }] });
    expect(await acts.act('j1', 'hideContactPoint', { ...hide, hiddenFromPersonIds: [person('noa')] }, 'ContactPoint')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await acts.act('j1', 'hideContactPoint', hide, 'ContactPoint', 'dataClass version')).toMatchObject({ dataClass: 'D2S', version: 2 });
    await acts.act('j1', 'recordEvent', { kind: 'MOVE', happenedOn: '2026-10-01', what: 'Verhuisd naar Schuilstad', aboutPersonIds: [person('noa')] }, 'DossierEvent');
    expect(await seenBy('dirk')).not.toMatch(/Huisarts Open|Schuilstad/);
    expect(await seenBy('j1')).toMatch(/Huisarts Open.*Schuilstad/);
  });
});

describe('living together', () => {
  it('hides whoever comes to live with somebody who is hidden, for as long and from the same person', async () => {
    const home = await acts.act('j1', 'addHousehold', { label: 'Bij moeder' }, 'Household');
    await acts.act('j1', 'addHouseholdMember', { householdId: home['id'], personId: person('mara'), fromOn: '2026-10-02' }, 'HouseholdMember');
    await acts.act('j1', 'addHouseholdMember', { householdId: home['id'], personId: person('oma'), fromOn: '2026-10-03' }, 'HouseholdMember');
    expect(await acts.rows('select against_person_id from restriction where $1::uuid = any (about_person_ids)', [person('oma')])).toEqual([{ against_person_id: person('dirk') }]);
    expect(await contact('Werk van oma', ['oma'], { kind: 'WORK' })).toMatchObject({ dataClass: 'D2S' });
  });

  it('hides nobody in a home where the other person lives too, or where the hidden one no longer does', async () => {
    const move = async (label: string, members: readonly [string, Row][]): Promise<void> => {
      const home = await acts.act('j1', 'addHousehold', { label }, 'Household');
      for (const [name, over] of members) expect(await acts.act('j1', 'addHouseholdMember', { householdId: home['id'], personId: person(name), ...over }, 'HouseholdMember')).toMatchObject({ __typename: 'HouseholdMember' });
    };
    await move('Samen', [['tim', {}], ['dirk', {}], ['oma', {}]]);
    await move('Vroeger', [['mara', { fromOn: '2025-01-01', untilOn: '2026-10-01' }], ['oma', {}]]);
    expect(await acts.rows('select from restriction where $1::uuid = any (about_person_ids)', [person('oma')])).toEqual([]);
  });

  it('ends on a day, and can be corrected', async () => {
    const home = await acts.act('j1', 'addHousehold', { label: 'Bij vader' }, 'Household');
    expect(await acts.act('j1', 'correctHousehold', { id: home['id'], baseVersion: 1, label: 'Huis van vader' }, 'Household', 'label version')).toMatchObject({ label: 'Huis van vader', version: 2 });
    const member = await acts.act('j1', 'addHouseholdMember', { householdId: home['id'], personId: person('dirk') }, 'HouseholdMember');
    const correct = (change: Row): Promise<Row> => acts.act('j1', 'correctHouseholdMember', { id: member['id'], baseVersion: 1, ...change }, 'HouseholdMember', 'fromOn untilOn');
    expect(await correct({ untilOn: '2026-11-01' })).toMatchObject({ fromOn: null, untilOn: '2026-11-01' });
    expect(await correct({ fromOn: '2026-12-01' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await acts.act('j1', 'addHouseholdMember', { householdId: idOf('home elsewhere'), personId: person('dirk') }, 'HouseholdMember')).toMatchObject({ code: 'BAD_INPUT' });
  });
});

it('the whereabouts of the world are still where only their people look', async () => {
  expect(await seenBy('j1')).toContain(CANARY.address);
  expect(await seenBy('dirk')).not.toContain(CANARY.address);
});
