import { describe, expect, it } from '@jest/globals';
import type { Seen } from '@zov/access/server/write/formal.ts';
import type { Where } from '@zov/access/server/write/values-sql.ts';
import { FIRST_DEFINITION } from '../../../../migrations/first-card-model.ts';
import type { CardDefinition } from '../../model/card-definition.ts';
import '../entities.ts';
import { CARD_SOURCES, knownSources, type CardGround } from './card-sources.ts';
import { adoptedPlans, collectLines, type Line } from './collect-lines.ts';
import { sealOfCard } from './seal.ts';

// alone: it proves what is known without the plan, which neighbours load.

const GROUND: CardGround = { cardId: 'card', definition: FIRST_DEFINITION as CardDefinition, childPersonIds: ['saar'], adoptedPlanIds: [] };

const row = (id: string, over: Readonly<Record<string, unknown>>): Seen => ({
  id, version: 3, dataClass: 'D4', aboutPersonIds: ['saar'], releasedToPersonIds: [], createdAt: new Date('2026-11-01T09:00:00Z'), personId: null, ...over,
});

/** Collects from these rows by type, and tells what was asked. */
async function collect(rows: Readonly<Record<string, readonly Seen[]>>, ground: CardGround = GROUND): Promise<{ lines: Line[]; asked: Record<string, Where> }> {
  const asked: Record<string, Where> = {};
  let count = 0;
  const lines = await collectLines((type, where) => {
    asked[type] = where;
    return Promise.resolve(rows[type] ?? []);
  }, { uuid: () => `line ${(count += 1)}` }, ground);
  return { lines, asked };
}

const fact = (id: string, over: Readonly<Record<string, unknown>> = {}): Seen => row(id, { kind: 'FACT', what: `wat ${id}`, dataClass: 'D3', happenedOn: '2026-09-03', sourceKind: 'REPORTER', sourceName: 'Meldina', ...over });

describe('the lines of a card', () => {
  it('are copies with the class, the subjects, the readers and the version of their source', async () => {
    const { lines } = await collect({ Fact: [fact('f1', { releasedToPersonIds: ['linde'], aboutPersonIds: ['saar', 'ruben'] })] });
    expect(lines).toEqual([{
      id: 'line 1', safetyCardId: 'card', section: 'FACT', position: 1, state: 'ADOPTED', copyOfType: 'Fact', copyOfId: 'f1', copyOfVersion: 3, text: 'wat f1', familyText: 'wat f1', note: '', onDay: '2026-09-03', personId: null, familyReads: 'ABOUT',
      dataClass: 'D3', aboutPersonIds: ['saar', 'ruben'], releasedToPersonIds: ['linde'],
    }]);
  });

  it('never say who reported, whatever the source is', async () => {
    expect(JSON.stringify((await collect({ Fact: [fact('f1')] })).lines)).not.toMatch(/Meldina|REPORTER/);
  });

  it('count inside each section, keep facts, opinions and interpretations apart, and leave out who is not on the card', async () => {
    const { lines } = await collect({ Fact: [fact('f1'), fact('f2', { kind: 'OPINION' }), fact('f3', { aboutPersonIds: ['teun'] }), fact('f4'), fact('f5', { kind: 'INTERPRETATION' })] });
    expect(lines.map(({ section, position, copyOfId }) => `${section} ${String(position)} ${copyOfId}`)).toEqual(['FACT 1 f1', 'OPINION 1 f2', 'FACT 2 f4', 'INTERPRETATION 1 f5']);
  });

  it('ask only for what stands: no health and no criminal law, no dropped sentence, no ended factor, no view on another card', async () => {
    const { asked } = await collect({});
    expect(asked).toMatchObject({ Fact: { dataClass: 'D3', state: 'CURRENT' }, ColumnStatement: { state: 'CURRENT' }, ProtectiveFactor: { untilOn: null }, CardView: { safetyCardId: 'card', current: true } });
  });

  it('take the last score of each, by its day and then by when it was written down', async () => {
    const score = (id: string, who: string, saidOn: string, over: Readonly<Record<string, unknown>> = {}): Seen => row(id, { personId: who, score: 4, words: id, saidOn, dataClass: 'D8', aboutPersonIds: [who], raterActorId: null, raterName: null, ...over });
    const { lines } = await collect({ SafetyScore: [
      score('linde', 'linde', '2026-10-28'), score('linde earlier that day', 'linde', '2026-10-28', { createdAt: new Date('2026-10-28T12:00:00Z') }), score('linde long ago', 'linde', '2026-09-09'), score('ruben', 'ruben', '2026-10-28'),
      score('jip', '', '2026-10-28', { personId: null, raterActorId: 'jip', raterName: 'Jip', dataClass: 'D4', aboutPersonIds: ['saar'] }),
    ] });
    expect(lines.map(({ copyOfId, familyReads, personId, note }) => [copyOfId, familyReads, personId, note]).sort()).toEqual([['jip', 'ABOUT', null, 'Jip'], ['linde', 'SAID', 'linde', ''], ['ruben', 'SAID', 'ruben', '']]);
  });

  it('hold no own words of a child, only that they are there', async () => {
    const said = { stance: 'DISAGREE', words: 'niet zonder Hanna', saidAt: new Date('2026-10-28T09:00:00Z'), personId: 'saar', dataClass: 'D8K' };
    const { lines } = await collect({ CardView: [row('view', said)] });
    expect(lines[0]).toMatchObject({ section: 'VIEW', text: '', familyText: '', note: '', personId: 'saar', familyReads: 'SAID', dataClass: 'D8K' });
    expect((await collect({ CardView: [row('view', { ...said, dataClass: 'D8' })] })).lines[0]).toMatchObject({ text: 'Oneens: niet zonder Hanna', onDay: '2026-10-28' });
  });

  it('name an instrument as the card model of this card does', async () => {
    const { lines } = await collect({ InstrumentOutcome: [row('i', { instrument: 'ARIJ_RISK', outcome: 'midden', takenOn: '2026-10-01', takenByName: 'Jip' })] });
    expect(lines[0]).toMatchObject({ text: 'ARIJ risicotaxatie: midden', note: 'Jip' });
  });

  it('know no plan where there is none beside them', async () => {
    expect(await adoptedPlans(() => Promise.reject(new Error('not asked')))).toEqual([]);
    expect(CARD_SOURCES.filter((one) => !knownSources().includes(one)).map(({ type }) => type)).toEqual(['MinimumCondition']);
    const conditions = CARD_SOURCES.find(({ type }) => type === 'MinimumCondition');
    expect([conditions?.where(GROUND), conditions?.where({ ...GROUND, adoptedPlanIds: ['plan'] })]).toEqual([null, { planVersionId: ['plan'], state: 'ADOPTED' }]);
  });
});

describe('the seal of a card', () => {
  const parts = [{ id: 'card', contentHash: 'a' }, { id: 'part', contentHash: 'b' }];

  it('is the same whatever the order, and another when any word, version or part is another', async () => {
    const { lines } = await collect({ Fact: [fact('f1'), fact('f2')] });
    const [first, ...others] = lines as [Line, ...Line[]];
    const seal = sealOfCard(1, parts, lines);
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
    expect(sealOfCard(1, [...parts].reverse(), [...lines].reverse())).toBe(seal);
    const changed = [
      sealOfCard(2, parts, lines), sealOfCard(1, [{ id: 'card', contentHash: 'c' }, ...parts.slice(1)], lines), sealOfCard(1, parts.slice(1), lines), sealOfCard(1, parts, others),
      ...(['text', 'familyText', 'note', 'copyOfVersion', 'section'] as const).map((field) => sealOfCard(1, parts, [{ ...first, [field]: field === 'copyOfVersion' ? 4 : 'anders' }, ...others])),
    ];
    expect(new Set([seal, ...changed]).size).toBe(changed.length + 1);
  });
});
