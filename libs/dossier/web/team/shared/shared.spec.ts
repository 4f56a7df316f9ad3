import { describe, expect, it } from '@jest/globals';
import { custody, fact, involvement, people } from '../testing/family';
import { custodySentences } from './custody-text';
import { hiddenFrom } from './homes';
import { byMonth, formatMonth } from './months';
import { ageText, familyFirst, familyTitle, Names } from './people';
import { versionInForce, currentVersion } from './plan-state';
import { factClasses, mayAct, myPartner } from './rights';
import { timelineOf } from './timeline';

const names = new Names(familyFirst(people));
const TODAY = '2026-11-22';

describe('People', () => {
  it('come family first, children before adults and the oldest first', () => {
    expect(familyFirst(people).map((person) => person.callName)).toEqual(['Tijn', 'Sara', 'Lin', 'Rik', 'Wil']);
  });

  it('are named as far as the reader may know them', () => {
    expect(names.list(['kid', 'ma'])).toBe('Sara en Lin');
    expect(names.list(['kid', 'hidden'])).toBe('Sara en iemand');
    expect(names.of(null)).toBe('iemand');
  });

  it('have the age that is known', () => {
    const [wil] = people;
    expect(ageText(wil!, TODAY)).toBe('leeftijd niet bekend');
    expect(ageText({ ...wil!, birthDate: '1965-01-01', birthDatePrecision: 'YEAR' }, TODAY)).toBe('ongeveer 61 jaar');
    expect(ageText({ ...wil!, birthDate: '2017-11-23', birthDatePrecision: 'DAY' }, TODAY)).toBe('8 jaar');
    expect(ageText({ ...wil!, deceasedOn: '2020-01-01' }, TODAY)).toBe('overleden');
  });

  it('make a family that is called family once', () => {
    expect([familyTitle('Doos'), familyTitle('Gezin Doos'), familyTitle('familie Doos')]).toEqual(['Gezin Doos', 'Gezin Doos', 'familie Doos']);
  });
});

describe('Custody', () => {
  it('is said in one sentence when two adults hold it together', () => {
    const [one] = custodySentences([custody('1', 'ma', 'kid'), custody('2', 'pa', 'kid')], names, TODAY);
    expect(one?.text).toBe('Lin en Rik hebben samen gezag over Sara, vanaf 13 maart 2017.');
  });

  it('is said for each kind, with what is over last', () => {
    const texts = custodySentences([
      custody('1', 'ma', 'kid', { untilOn: '2020-01-01', kind: 'SINGLE_PARENTAL' }), custody('2', 'oma', 'kid', { kind: 'GUARDIANSHIP', underInvestigation: true }),
      custody('3', 'pa', 'kid', { kind: 'TEMPORARILY_NONE' }), custody('4', 'pa', 'teen', { kind: 'CANNOT_BE_DETERMINED' }), custody('5', 'ma', 'teen'),
    ], names, TODAY);
    expect(texts.map(({ text }) => text)).toEqual([
      'Wil is voogd van Sara, vanaf 13 maart 2017.', 'Rik heeft tijdelijk geen gezag over Sara, vanaf 13 maart 2017.',
      'Het register kan niet bepalen of Rik gezag heeft over Tijn, vanaf 13 maart 2017.', 'Lin heeft samen met een andere ouder gezag over Tijn, vanaf 13 maart 2017.',
      'Lin heeft alleen gezag over Sara, vanaf 13 maart 2017 tot 1 januari 2020.',
    ]);
    expect(texts.map(({ ended }) => ended)).toEqual([false, false, false, false, true]);
    expect(texts[0]?.underInvestigation).toBe(true);
  });
});

describe('A hidden address', () => {
  const restriction = (over = {}) => ({ kind: 'HIDDEN_WHEREABOUTS', againstPersonId: 'pa', aboutPersonIds: ['ma', 'kid'], validFrom: '2020-01-01T00:00:00Z', validUntil: null, ...over });
  it('names from whom it is kept', () => {
    expect(hiddenFrom(['ma'], [restriction()], names)).toBe('Rik');
  });
  it('is none when the restriction ended, is about others or is of another kind', () => {
    for (const other of [restriction({ validUntil: '2021-01-01T00:00:00Z' }), restriction({ aboutPersonIds: ['teen'] }), restriction({ kind: 'CONTACT_BAN' })]) expect(hiddenFrom(['ma'], [other], names)).toBe('');
  });
});

describe('Versions of the plan', () => {
  const version = (phase: 'SAFETY' | 'ASSISTANCE', number: number, state: 'DRAFT' | 'ADOPTED' | 'IN_FORCE' | 'SUPERSEDED' | 'WITHDRAWN') => ({ phase, number, state });
  it('are current by phase first and by number then', () => {
    const all = [version('SAFETY', 3, 'IN_FORCE'), version('ASSISTANCE', 1, 'ADOPTED'), version('ASSISTANCE', 2, 'DRAFT'), version('ASSISTANCE', 3, 'WITHDRAWN')];
    expect(currentVersion(all)).toMatchObject({ phase: 'ASSISTANCE', number: 2 });
    expect(versionInForce(all)).toMatchObject({ phase: 'SAFETY', number: 3 });
    expect(currentVersion([version('SAFETY', 1, 'SUPERSEDED')])).toBeUndefined();
  });
});

describe('The timeline', () => {
  const sources = {
    facts: [fact('dated'), fact('undated', { happenedOn: null, createdAt: '2026-10-31T23:30:00Z' })],
    events: [{ id: 'e', kind: 'INCIDENT' as const, happenedOn: '2026-10-02', what: 'Politie', aboutPersonIds: ['kid'] }],
    measures: [{ id: 'm', kind: 'OTS' as const, fromOn: '2026-01-01', untilOn: '2027-01-01', note: '', aboutPersonIds: ['kid'] }],
    planVersions: [{ id: 'v', phase: 'SAFETY' as const, number: 1, state: 'ADOPTED' as const, sharedAt: '2026-10-03T08:00:00Z', adoptedAt: null, agreements: [{ lineageId: 'l', what: 'Belt oma', aboutPersonIds: ['kid'] }] }],
    checks: [
      { id: 'lapsed', agreementLineageId: 'l', plannedOn: '2026-11-12', result: 'LAPSED' as const, checkedAt: '2026-11-05T08:00:00Z', note: '' },
      { id: 'kept', agreementLineageId: 'l', plannedOn: '2026-11-01', result: 'KEPT' as const, checkedAt: '2026-11-03T08:00:00Z', note: 'Goed' },
      { id: 'missed', agreementLineageId: 'gone', plannedOn: '2026-11-10', result: null, checkedAt: null, note: '' },
      { id: 'ahead', agreementLineageId: 'l', plannedOn: TODAY, result: null, checkedAt: null, note: '' },
    ],
    safetyCards: [], signals: [], crisisDecisions: [], analyses: [],
  };
  it('puts everything that happened together, the newest first, and nothing that lies ahead', () => {
    expect(timelineOf(sources, TODAY).map(({ on, title }) => `${on} ${title}`)).toEqual([
      '2026-11-10 Gemist: een afspraak', '2026-11-03 Gelukt: Belt oma', '2026-11-01 Dit gebeurde: undated', '2026-10-03 Veiligheidsplan, versie 1 gedeeld', '2026-10-02 Politie',
      '2026-09-03 Dit gebeurde: dated', '2026-01-01 Ondertoezichtstelling',
    ]);
  });
  it('has the cards and analyses that were adopted, and of a signal when it came, was decided on and was handed over; no drafts', () => {
    const more = timelineOf({
      crisisDecisions: [{ id: 'o', kind: 'PARENT_OUT', decidedOn: '2026-08-01', endedAt: '2026-08-20T08:00:00Z', aboutPersonIds: ['kid'] }, { id: 'h', kind: 'HELP_AT_HOME', decidedOn: '2026-08-10', endedAt: null, aboutPersonIds: ['kid'] }],
      facts: [], measures: [], planVersions: [], checks: [], events: [{ id: 'c', kind: 'CONTACT_WITH_CHILD', happenedOn: '2026-09-08', what: 'Gesproken', aboutPersonIds: ['kid'] }, { id: 'r', kind: 'REPORT', happenedOn: '2026-09-07', what: 'Melding', aboutPersonIds: [] }],
      safetyCards: [{ id: 'k1', number: 1, adoptedAt: '2026-09-09T08:00:00Z', validUntil: '2026-09-23', children: [{ childPersonId: 'kid' }] }, { id: 'k2', number: 2, adoptedAt: null, validUntil: null, children: [] }],
      signals: [{ id: 's', what: 'Blauwe plek', receivedOn: '2026-09-01', decidedOn: '2026-09-03', handedOverOn: '2026-09-05', aboutPersonIds: ['kid'] }, { id: 's2', what: 'Ruzie', receivedOn: '2026-09-02', decidedOn: null, handedOverOn: null, aboutPersonIds: [] }],
      analyses: [{ id: 'a1', number: 1, question: 'Waarom?', adoptedAt: '2026-09-10T08:00:00Z' }, { id: 'a2', number: 2, question: 'Nu?', adoptedAt: null }],
    }, TODAY);
    expect(more.map(({ on, kind, title, note = '', aboutPersonIds }) => [on, kind, title, note, aboutPersonIds.join()].join(' | '))).toEqual([
      '2026-09-10 | ANALYSIS | Analyse 1 vastgesteld | Waarom? | ', '2026-09-09 | CARD | Veiligheidskaart 1 vastgesteld | Geldig tot 23 september 2026. | kid', '2026-09-08 | CONTACT | Gesproken |  | kid', '2026-09-07 | EVENT | Melding |  | ',
      '2026-09-05 | SIGNAL | Signaal overgedragen aan Veilig Thuis | Blauwe plek | kid', '2026-09-03 | SIGNAL | Besloten wat er met het signaal gebeurt | Blauwe plek | kid', '2026-09-02 | SIGNAL | Ruzie |  | ', '2026-09-01 | SIGNAL | Blauwe plek |  | kid',
      '2026-08-20 | CRISIS | Ouder uit huis afgelopen |  | kid', '2026-08-10 | CRISIS | Hulp in huis |  | kid', '2026-08-01 | CRISIS | Ouder uit huis |  | kid',
    ]);
  });
  it('goes by month', () => {
    expect(byMonth(timelineOf(sources, TODAY)).map(({ month, entries }) => [formatMonth(month), entries.length])).toEqual([['November 2026', 3], ['Oktober 2026', 2], ['September 2026', 1], ['Januari 2026', 1]]);
  });
});

describe('Which buttons are shown', () => {
  it('follows the rules of the server', () => {
    expect(mayAct('CASE_DIRECTOR', 'AUTHORISE', 'Involvement')).toBe(true);
    expect(mayAct('TEAM_COLLEAGUE', 'AUTHORISE', 'Involvement')).toBe(false);
    expect([mayAct('RVDK', 'WRITE', 'Fact'), mayAct('SECOND_READER', 'WRITE', 'Fact')]).toEqual([true, false]);
    expect([mayAct('TEAM_COLLEAGUE', 'EDIT', 'Fact', true), mayAct('TEAM_COLLEAGUE', 'EDIT', 'Fact', false)]).toEqual([true, false]);
    expect(mayAct('CASE_DIRECTOR', 'EDIT', 'Fact', false)).toBe(true);
    expect(mayAct(undefined, 'WRITE', 'Fact')).toBe(false);
  });
  it('looks at the involvement of now', () => {
    expect(myPartner([involvement()], 'actor-jip')).toBe('CASE_DIRECTOR');
    expect(myPartner([{ ...involvement(), validUntil: '2021-01-01T00:00:00Z' }], 'actor-jip')).toBeUndefined();
    expect(myPartner([involvement()], 'somebody')).toBeUndefined();
  });
  it('offers the classes of facts that a partner writes', () => {
    expect(factClasses('CASE_DIRECTOR')).toEqual(['D3', 'D11']);
    expect(factClasses('JUVENILE_PROBATION')).toEqual(['D3', 'D12']);
    expect(factClasses('SECOND_READER')).toEqual(['D3']);
  });
});
