import { describe, expect, it } from '@jest/globals';
import { courseOf, problemsOfCourse } from './help.ts';
import { lifeDomainsOf } from './life-domain.ts';
import { active, everyItem, whatIsMissing, withoutHelp, type AgreementFacts, type ConditionFacts, type HelpFacts, type ItemFacts, type NetFacts, type PlanFacts, type Top3Facts } from './readiness.ts';

const item = (id: string): ItemFacts => ({ id, state: 'SHARED', familyText: 'In gewone woorden', aboutPersonIds: ['kind'] });
const situation = (id = 'top', over: Partial<Top3Facts> = {}): Top3Facts => ({ ...item(id), rank: 1, behaviour: 'Vader schreeuwt aan tafel', factIds: ['feit'], goal: 'Rustig eten', lifeDomain: null, noConditionReason: '', noHelpReason: '', ...over });
const agreement = (id = 'af', over: Partial<AgreementFacts> = {}): AgreementFacts => ({
  ...item(id), top3ItemId: 'top', what: 'Vader gaat even naar buiten', whoName: 'Vader', whoPersonId: null, checkerName: 'Oma', checkHow: 'Zij belt op zondag',
  ifItFails: 'Oma komt langs', reviewOn: '2026-12-01', checkerActorId: null, namedActorIds: [], ...over,
});
const condition = (over: Partial<ConditionFacts> = {}): ConditionFacts => ({ ...item('eis'), text: 'Niemand slaat', top3ItemId: null, ...over });
const contact = (over: Partial<NetFacts> = {}): NetFacts => ({ ...item('oma'), name: 'Oma', told: true, agreed: true, ...over });
const plan = (over: Partial<PlanFacts> = {}): PlanFacts => (
  { phase: 'SAFETY', state: 'SHARED', top3Items: [situation()], minimumConditions: [condition()], agreements: [agreement()], safetyNet: [contact()], help: [], ...over });
const help = (over: Partial<HelpFacts> = {}): HelpFacts => ({ ...item('hulp'), top3ItemId: 'top', kind: 'Ouderbegeleiding', providerName: 'Proefhulp', ...over });

const missing = (over: Partial<PlanFacts> = {}): string[] => whatIsMissing(plan(over)).map(({ itemId, field, stops }) => `${itemId ?? 'plan'}.${field} ${stops}`);

describe('A plan', () => {
  it('in which everything is filled in lacks nothing', () => {
    expect(missing()).toEqual([]);
  });

  it('without anything yet asks for a situation before it is shared and for a contact before it is adopted', () => {
    expect(missing({ top3Items: [], minimumConditions: [], agreements: [], safetyNet: [] })).toEqual(['plan.top3Items SHARING', 'plan.safetyNet ADOPTING']);
  });

  it('for safety needs a minimum condition for each situation, or why there is none', () => {
    expect(missing({ minimumConditions: [] })).toEqual(['top.noConditionReason ADOPTING']);
    expect(missing({ minimumConditions: [condition({ top3ItemId: 'another' })] })).toEqual(['top.noConditionReason ADOPTING']);
    for (const over of [{ minimumConditions: [condition({ top3ItemId: 'top' })] }, { minimumConditions: [], top3Items: [situation('top', { noConditionReason: 'Oma woont erbij' })] }]) expect(missing(over)).toEqual([]);
  });

  it.each(['ASSISTANCE', 'RECOVERY'])('for %s needs a domain of life, no minimum condition and no safety net of its own', (phase) => {
    expect(missing({ phase, minimumConditions: [], safetyNet: [] })).toEqual(['top.lifeDomain ADOPTING']);
    expect(missing({ phase, minimumConditions: [], safetyNet: [], top3Items: [situation('top', { lifeDomain: lifeDomainsOf(phase)[0] ?? null })] })).toEqual([]);
  });

  it('knows other domains of life in each phase, and none for safety', () => {
    expect(['SAFETY', 'ASSISTANCE', 'RECOVERY', 'ELSE'].map((phase) => lifeDomainsOf(phase).length)).toEqual([0, 10, 6, 0]);
    expect(lifeDomainsOf('ASSISTANCE').filter((one) => lifeDomainsOf('RECOVERY').includes(one))).toEqual([]);
  });

  it('holds at most three situations that have a place; those on the list for later are not counted and not judged', () => {
    const ranked = (count: number) => Array.from({ length: count }, (_, index) => situation(`top${index}`, { rank: index + 1 }));
    const all = (count: number) => ({ top3Items: ranked(count), agreements: ranked(count).map(({ id }) => agreement(`af ${id}`, { top3ItemId: id })) });
    expect([1, 2, 3].map((count) => missing(all(count)))).toEqual([[], [], []]);
    expect(missing(all(4))).toEqual(['plan.top3Items SHARING']);
    expect(missing({ ...all(3), top3Items: [...ranked(3), situation('later', { rank: null, behaviour: '', factIds: [], goal: '' })] })).toEqual([]);
  });
});

describe('What stops sharing', () => {
  it.each<[string, Partial<PlanFacts>, string]>([
    ['a situation without behaviour', { top3Items: [situation('top', { behaviour: ' \n ' })] }, 'top.behaviour'],
    ['a situation that rests on no fact', { top3Items: [situation('top', { factIds: [] })] }, 'top.factIds'],
    ['an agreement that says nothing', { agreements: [agreement('af', { what: ' ' })] }, 'af.what'],
    ['an agreement of nobody', { agreements: [agreement('af', { whoName: ' ' })] }, 'af.whoName'],
    ['a minimum condition without text', { minimumConditions: [condition({ text: '' })] }, 'eis.text'],
    ['a situation without words for the family', { top3Items: [situation('top', { familyText: ' ' })] }, 'top.familyText'],
    ['a condition without words for the family', { minimumConditions: [condition({ familyText: '' })] }, 'eis.familyText'],
    ['an agreement without words for the family', { agreements: [agreement('af', { familyText: '' })] }, 'af.familyText'],
    ['a contact without words for the family', { safetyNet: [contact({ familyText: '' })] }, 'oma.familyText'],
    ['a situation about nobody', { top3Items: [situation('top', { aboutPersonIds: [] })] }, 'top.aboutPersonIds'],
    ['a condition about nobody', { minimumConditions: [condition({ aboutPersonIds: [] })] }, 'eis.aboutPersonIds'],
    ['an agreement about nobody', { agreements: [agreement('af', { aboutPersonIds: [] })] }, 'af.aboutPersonIds'],
    ['a contact about nobody', { safetyNet: [contact({ aboutPersonIds: [] })] }, 'oma.aboutPersonIds'],
  ])('is %s, and nothing else with it', (_what, over, where) => {
    expect(missing(over)).toEqual([`${where} SHARING`]);
  });

  it('is not who does it, once a person of the family or a name is chosen', () => {
    expect(missing({ agreements: [agreement('af', { whoName: '', whoPersonId: 'vader' })] })).toEqual([]);
    expect(missing({ agreements: [agreement('af', { whoName: 'Buurvrouw', whoPersonId: null })] })).toEqual([]);
  });
});

describe('What stops only adopting', () => {
  it.each<[string, Partial<PlanFacts>, string]>([
    ['a situation without a goal', { top3Items: [situation('top', { goal: '' })] }, 'top.goal'],
    ['a situation without an agreement', { agreements: [] }, 'top.agreements'],
    ['an agreement that nobody checks', { agreements: [agreement('af', { checkerName: '' })] }, 'af.checkerName'],
    ['an agreement that is checked in no way', { agreements: [agreement('af', { checkHow: ' ' })] }, 'af.checkHow'],
    ['an agreement without what happens when it fails', { agreements: [agreement('af', { ifItFails: '' })] }, 'af.ifItFails'],
    ['an agreement whose checker may not read it', { agreements: [agreement('af', { checkerActorId: 'jip', namedActorIds: ['kim'] })] }, 'af.namedActorIds'],
    ['an agreement that is never looked at again', { agreements: [agreement('af', { reviewOn: null })] }, 'af.reviewOn'],
    ['a plan without a safety net', { safetyNet: [] }, 'plan.safetyNet'],
    ['a contact that was not told', { safetyNet: [contact({ told: false })] }, 'oma.agreed'],
    ['a contact that did not agree', { safetyNet: [contact({ agreed: false })] }, 'oma.agreed'],
    ['a text that changed after the family read it', { minimumConditions: [condition({ state: 'DRAFT' })] }, 'eis.state'],
  ])('is %s', (_what, over, where) => {
    expect(missing(over)).toEqual([`${where} ADOPTING`]);
  });

  it('is no draft text while the plan was never shared: then everything is one', () => {
    expect(missing({ state: 'DRAFT', minimumConditions: [condition({ state: 'DRAFT' })] })).toEqual([]);
  });

  it('asks for permission of a contact by its name, and of one without a name too', () => {
    const words = (name: string) => whatIsMissing(plan({ safetyNet: [contact({ name, agreed: false })] })).map(({ message }) => message);
    expect(words('Oma Riet')).toEqual(['Vertel het Oma Riet en vraag of het mag.']);
    expect(words('')).toEqual(['Vertel het dit contact en vraag of het mag.']);
  });
});

describe('What counts of a plan', () => {
  const gone = { state: 'WITHDRAWN', familyText: '', aboutPersonIds: [] };

  it('is nothing that was withdrawn, whatever it lacks', () => {
    expect(missing({
      top3Items: [situation(), situation('weg', { ...gone, goal: '' })], minimumConditions: [condition(), condition({ ...gone, text: '' })],
      agreements: [agreement(), agreement('weg-af', { ...gone, what: '' })], safetyNet: [contact(), { ...contact(gone), id: 'weg-oma', told: false }],
    })).toEqual([]);
  });

  it('is asked for again when the only one of its kind was withdrawn', () => {
    expect(missing({ top3Items: [situation('top', gone)] })).toEqual(['plan.top3Items SHARING']);
    expect(missing({ agreements: [agreement('af', gone)] })).toEqual(['top.agreements ADOPTING']);
    expect(missing({ safetyNet: [contact(gone)] })).toEqual(['plan.safetyNet ADOPTING']);
  });

  it('is no agreement under a situation that waits on the list for later or was withdrawn', () => {
    const later = situation('later', { rank: null });
    const under = agreement('onder', { top3ItemId: 'later', what: '', familyText: '' });
    expect(missing({ top3Items: [situation(), later], agreements: [agreement(), under] })).toEqual([]);
    expect(everyItem(active(plan({ top3Items: [situation(), later], agreements: [agreement(), under] }))).map(({ id }) => id)).toEqual(['top', 'eis', 'af', 'oma']);
  });

  it('keeps its state and its order, and changes nothing in what it was given', () => {
    const whole = plan({ top3Items: [situation('b'), situation('a', { rank: 2 }), situation('weg', gone)], agreements: [] });
    const before = structuredClone(whole);
    expect(active(whole)).toMatchObject({ state: 'SHARED', top3Items: [{ id: 'b' }, { id: 'a' }] });
    expect(active(whole).top3Items).toHaveLength(2);
    expect(whole).toEqual(before);
  });
});

describe('The help of a plan', () => {
  it('is asked which it is and what the family reads before sharing, and who gives it before adopting', () => {
    expect(missing({ help: [help({ kind: ' ', providerName: '', familyText: '' })] })).toEqual(['hulp.kind SHARING', 'hulp.providerName ADOPTING', 'hulp.familyText SHARING']);
    expect(missing({ help: [help({ state: 'WITHDRAWN', kind: '' })] })).toEqual([]);
  });

  it('is thought of for each item of the second phase, until there is some or a reason why not; it never blocks', () => {
    const [first, second] = [situation('top', { lifeDomain: 'MONEY' }), situation('ander', { rank: 2, lifeDomain: 'MONEY' })];
    const later = (over: Partial<PlanFacts>) => plan({ phase: 'ASSISTANCE', top3Items: [first, second], agreements: [agreement(), agreement('af2', { top3ItemId: 'ander' })], ...over });
    expect(withoutHelp(later({ help: [help()] })).map(({ id }) => id)).toEqual(['ander']);
    expect(withoutHelp(later({ help: [help({ top3ItemId: null }), help({ state: 'WITHDRAWN' })] })).map(({ id }) => id)).toEqual(['top', 'ander']);
    expect(withoutHelp(later({ top3Items: [{ ...first, noHelpReason: 'Dit gaat al goed.' }], help: [] }))).toEqual([]);
    expect(whatIsMissing(later({ help: [] }))).toEqual([]);
  });

  it.each(['SAFETY', 'RECOVERY'])('is not asked for in phase %s', (phase) => {
    expect(withoutHelp(plan({ phase, help: [] }))).toEqual([]);
  });
});

describe('The course of help', () => {
  it.each([
    ['that runs', { startedOn: '2026-11-20', stoppedOn: null, stopReason: '' }, []],
    ['that stopped today, with why', { startedOn: '2026-11-01', stoppedOn: '2026-11-21', stopReason: 'Klaar.' }, []],
    ['that begins tomorrow', { startedOn: '2026-11-22', stoppedOn: null, stopReason: '' }, ['startedOn']],
    ['that stops tomorrow', { startedOn: '2026-11-01', stoppedOn: '2026-11-22', stopReason: 'Klaar.' }, ['stoppedOn']],
    ['that stopped before it began', { startedOn: '2026-11-10', stoppedOn: '2026-11-09', stopReason: 'Klaar.' }, ['stoppedOn']],
    ['that stopped without why', { startedOn: '2026-11-10', stoppedOn: '2026-11-11', stopReason: ' ' }, ['stopReason']],
    ['with why it stopped, and no day', { startedOn: '2026-11-10', stoppedOn: null, stopReason: 'Klaar.' }, ['stoppedOn']],
  ])('%s is mended where it is wrong', (_, course, fields) => {
    expect(problemsOfCourse(course, '2026-11-21').map(({ field }) => field)).toEqual(fields);
  });

  it('is what was written down last of that help', () => {
    const records = [{ helpLineageId: 'b', n: 1 }, { helpLineageId: 'a', n: 2 }, { helpLineageId: 'a', n: 3 }];
    expect([courseOf(records, 'a')?.n, courseOf(records, 'c')]).toEqual([2, undefined]);
  });
});
