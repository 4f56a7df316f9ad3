import { describe, expect, it } from '@jest/globals';
import { TypstPrinter } from '@zov/core/pdf';
import { readPdf } from '@zov/core/pdf/testing/read-pdf.ts';
import { childPaper, childSheet } from './child-sheet.ts';
import type { Printed } from './paper-parts.ts';
import type { PrintedAgreement, PrintedPlan } from './plan-answer.ts';
import { planPaper, planSheet } from './plan-sheet.ts';

const item = { state: 'ADOPTED', shownHash: 'h' };
const agreement = (over: Partial<PrintedAgreement> = {}): PrintedAgreement => ({
  ...item, lineageId: 'l1', familyText: 'Papa loopt een rondje.', top3ItemId: 't1', position: 1, whoPersonId: 'pa', whoName: 'Tom', childText: 'Papa gaat even naar buiten.', childPicture: 'WALK', rhythm: 'elke keer', checkerName: 'Oma', fromOn: '2026-11-01', untilOn: '2026-12-01',
  reviewOn: '2026-11-28', aboutPersonIds: ['kid', 'pa'], what: 'Loopt een rondje', trigger: 'Als het spannend wordt', checkHow: 'Belt', ifItFails: 'Jip komt', ...over,
});
const plan = (over: Partial<PrintedPlan> = {}): PrintedPlan => ({
  id: 'v2', phase: 'SAFETY', number: 2, state: 'IN_FORCE', sharedAt: '2026-11-18T10:00:00Z', adoptedAt: '2026-11-19T23:30:00Z', inForceAt: '2026-11-19T23:30:00Z', opinions: [], agreements: [agreement()],
  top3Items: [{ ...item, id: 't1', lineageId: 'lt', rank: 1, goal: 'Niemand wordt geduwd.', familyText: 'Papa duwt.', behaviour: 'Vader duwt moeder', aboutPersonIds: ['pa', 'hidden'] }],
  minimumConditions: [{ ...item, lineageId: 'lc', familyText: 'Niemand doet pijn.', text: 'Geen geweld', setByKind: 'VEILIG_THUIS', setByName: 'Vera', met: false }],
  safetyNet: [{ ...item, lineageId: 'ln', familyText: 'Bel oma.', position: 1, personId: 'oma', name: 'Oma Wil', publicPhone: null, reachableWhen: 'dag en nacht', told: true, agreed: true, confirmedOn: '2026-11-02' }], help: [], ...over,
});
const signed = (over = {}) => ({ planVersionId: 'v1', personId: 'pa', lineageId: 'l1', signedHash: 'h', stance: 'DISAGREE', whole: false, saidAt: '2026-11-18T10:00:00Z', ...over });
const person = (id: string, callName: string, familyRole: string) => ({ id, callName, displayName: callName, familyRole });
const answer = (over: Partial<PrintedPlan> = {}, more: Partial<Printed['dossier']> = {}, viewer: object = {}): Printed => ({
  viewer: { name: 'Lezer', ...viewer }, printedPlan: plan(over),
  dossier: {
    id: 'd', persons: [person('pa', 'Tom', 'FATHER'), person('kid', 'Saar', 'CHILD'), person('oma', 'Wil', 'RELATIVE')], contactPoints: [{ kind: 'PHONE', text: '06-99990001', aboutPersonIds: ['oma'] }, { kind: 'ADDRESS', text: 'Nergensstraat 1', aboutPersonIds: ['oma'] }],
    planVersions: [{ id: 'v1', phase: 'SAFETY', number: 1 }, { id: 'v2', phase: 'SAFETY', number: 2 }], itemSignatures: [signed()], ...more,
  },
});
const told = ({ parts }: ReturnType<typeof planPaper>, title: string) => parts.find((one) => one.title === title)?.entries;

describe('the words of a plan on paper', () => {
  it('are for a professional whom to call first, then what was agreed, with dissent in what the version is called', () => {
    const paper = planPaper(answer({}, { name: 'Papierland', number: 'G-001' }), 'TEAM');
    expect([paper.title, paper.dissent]).toEqual(['Veiligheidsplan, versie 2', 'Vastgesteld; Tom is het niet eens met afspraak 1.1.']);
    expect(paper.head).toEqual([['Gezin', 'Papierland (G-001)'], ['Stand', 'Geldt nu'], ['Gedeeld op', '18 november 2026'], ['Vastgesteld op', '20 november 2026'], ['Geldt sinds', '20 november 2026'], ['Gemaakt voor', 'Lezer']]);
    expect(paper.parts.map(({ title }) => title)).toEqual(['Bij gevaar: wie bellen?', 'Afspraken', 'Top 3', 'Bodemeisen', 'Wat vindt iedereen?']);
    expect(told(paper, 'Bij gevaar: wie bellen?')).toEqual([{ said: 'Oma Wil: 06-99990001', lines: ['dag en nacht', 'Bel oma.', 'verteld, akkoord, bevestigd op 2 november 2026'] }]);
    expect(told(paper, 'Afspraken')).toEqual([{ said: 'Afspraak 1.1. Tom: Loopt een rondje', lines: ['Voor het gezin: Papa loopt een rondje.', 'Wanneer: Als het spannend wordt; elke keer', 'Controle: Oma: Belt', 'Als het niet lukt: Jip komt', 'Vanaf: 1 november 2026', 'Tot en met: 30 november 2026', 'Evaluatie: 28 november 2026'] }]);
    expect(told(paper, 'Top 3')).toEqual([{ said: '1. Vader duwt moeder', lines: ['Over: Tom', 'Voor het gezin: Papa duwt.', 'Doel: Niemand wordt geduwd.'] }]);
    expect(told(paper, 'Bodemeisen')?.[0]?.lines).toEqual(['Gesteld door Veilig Thuis: Vera; nog niet gehaald', 'Voor het gezin: Niemand doet pijn.']);
  });

  it('are for the family the words of its own screen, to the reader as "u", and to a child as "jij"', () => {
    const family = { what: undefined, trigger: undefined, checkHow: undefined, ifItFails: undefined };
    const papers = [false, true].map((isMinor) => planPaper(answer({ agreements: [agreement(family)] }, {}, { personIds: ['elsewhere', 'pa'], isMinor }), 'FAMILY'));
    expect(papers.map(({ title, dissent }) => [title, dissent])).toEqual([['Plan voor veiligheid, versie 2', 'Dit staat bij het plan: u bent het niet eens met afspraak 1.1.'], ['Plan voor veiligheid, versie 2', 'Dit staat bij het plan: je bent het niet eens met afspraak 1.1.']]);
    expect(papers.map((paper) => told(paper, 'Dit spraken we af')?.[0]?.lines[1])).toEqual(['Wie: u', 'Wie: jij']);
    expect(JSON.stringify(papers)).not.toMatch(/Loopt een rondje|spannend|Jip komt|Vader duwt|Geen geweld/);
    const forAnother = planPaper(answer({}, {}, { personIds: ['pa'], actingFor: [{ dossierId: 'd' }] }), 'FAMILY');
    expect([forAnother.dissent, told(forAnother, 'Dit spraken we af')?.[0]?.lines[1]]).toEqual(['Dit staat bij het plan: Tom is het niet eens met afspraak 1.1.', 'Wie: Tom']);
  });

  it('call the plan of the third phase as the region of the reader chose', () => {
    const titles = (third?: string) => (['TEAM', 'FAMILY'] as const).map((audience) => planPaper(answer({ phase: 'RECOVERY' }), audience, third).title);
    expect([titles(), titles('toekomstplan')]).toEqual([['Herstelplan, versie 2', 'Plan voor herstel, versie 2'], ['Toekomstplan, versie 2', 'Plan voor de toekomst, versie 2']]);
  });

  it('tell which help there is, each reader in its own words, and nothing of it where there is none', () => {
    const help = [{ ...item, lineageId: 'lh', familyText: 'Hanna helpt.', kind: 'Ouderbegeleiding', providerName: 'Proefhulp', plannedFrom: '2026-12-01' }, { ...item, lineageId: 'li', state: 'WITHDRAWN', familyText: 'Weg.', kind: 'Weg', providerName: '', plannedFrom: null }];
    expect(told(planPaper(answer({ help }), 'TEAM'), 'Inzet van hulp')).toEqual([{ said: 'Ouderbegeleiding', lines: ['Aanbieder: Proefhulp', 'Vanaf: 1 december 2026', 'Voor het gezin: Hanna helpt.'] }]);
    expect(told(planPaper(answer({ help }), 'FAMILY'), 'Welke hulp is er?')).toEqual([{ said: 'Hanna helpt.', lines: ['Ouderbegeleiding, Proefhulp', 'Vanaf: 1 december 2026'] }]);
    expect(told(planPaper(answer(), 'FAMILY'), 'Welke hulp is er?')).toBeUndefined();
  });

  it('have no dissent when the words were changed since, when everybody agrees, or when the reader sees no signature', () => {
    const dissent = (itemSignatures: ReturnType<typeof signed>[]) => planPaper(answer({}, { itemSignatures }), 'TEAM').dissent;
    expect([[signed({ signedHash: 'old' })], [signed({ stance: 'AGREE' })], []].map(dissent)).toEqual(['', '', '']);
  });

  it('leave out what was taken out of the plan, say when there is nothing, and keep every opinion', () => {
    const opinion = (current: boolean) => ({ personId: 'pa', stance: 'PARTLY', words: 'Liever zondag', saidAt: '2026-11-18T10:00:00Z', current, recordedByName: current ? 'Jip' : null });
    const paper = planPaper(answer({ agreements: [agreement({ state: 'WITHDRAWN' })], opinions: [opinion(true), opinion(false)] }), 'TEAM');
    expect([told(paper, 'Afspraken'), paper.parts[1]?.none]).toEqual([[], 'Niets opgeschreven.']);
    expect(told(paper, 'Wat vindt iedereen?')?.map(({ lines }) => lines[1])).toEqual(['18 november 2026, opgeschreven door Jip', '18 november 2026, eerder gezegd']);
  });

  it('are proven by one hash: another word anywhere gives another', () => {
    const hash = (over: Partial<PrintedPlan>) => planPaper(answer(over), 'TEAM').footer.join();
    const others = [{ number: 3 }, { agreements: [agreement({ rhythm: 'soms' })] }, { safetyNet: [] }, { inForceAt: null }];
    expect(hash({})).toBe(hash({}));
    expect(hash({})).toMatch(/^Veiligheidsplan, versie 2, vastgesteld op 20 november 2026\.,Controlegetal van de inhoud: [0-9a-f]{64}$/);
    expect(new Set([hash({}), ...others.map(hash)]).size).toBe(others.length + 1);
  });
});

describe('the plan made for a child', () => {
  it('holds the texts written for children of agreements about that child, and nothing else of the plan', () => {
    const others = [agreement({ lineageId: 'l2', position: 2, childText: 'Oma brengt je naar school.', childPicture: null }), agreement({ lineageId: 'l3', aboutPersonIds: ['pa'], childText: 'Niet voor Saar' }), agreement({ lineageId: 'l4', childText: '' }), agreement({ lineageId: 'l5', state: 'WITHDRAWN', childText: 'Weg' }), agreement({ lineageId: 'l6', state: 'DRAFT', childText: 'Nog niet' })];
    const paper = childPaper(answer({ agreements: [...others, agreement()] }), 'kid');
    expect([paper?.forWhom, paper?.entries.map(({ said }) => said)]).toEqual(['Voor Saar', ['Papa gaat even naar buiten.', 'Oma brengt je naar school.']]);
    expect(paper?.entries.map(({ svg, called }) => [called, svg.slice(0, 4)])).toEqual([['Een rondje lopen', '<svg'], ['', '']]);
    expect(JSON.stringify(paper)).not.toMatch(/loopt|duwt|Oma Wil|0699|Niet voor|Weg|Nog niet/);
  });

  it('is there for no adult and for nobody whom the reader does not know', () => {
    expect([childPaper(answer(), 'pa'), childPaper(answer(), 'hidden'), childPaper(answer(), '')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('the pages of a plan', () => {
  const printer = new TypstPrinter();

  it('are tagged, in Dutch and titled, and show what somebody typed as text and nothing else', async () => {
    const nasty = '#panic("nee") $x$ *vet* @bron \\ // [haak] <label>';
    const { pages, title, language, tagged, roles } = await readPdf(await printer.print(planSheet(answer({ agreements: [agreement({ what: nasty })] }), 'TEAM')));
    expect({ title, language, tagged, pages: pages.length }).toEqual({ title: 'Veiligheidsplan, versie 2', language: 'nl', tagged: true, pages: 1 });
    expect(pages[0]?.replaceAll(/[\s\u00ad-]/g, '')).toContain(nasty.replaceAll(/[\s-]/g, ''));
    expect([roles.filter((role) => role === 'H1').length, roles.filter((role) => role === 'H2').length, roles.includes('LI')]).toEqual([1, 5, true]);
  });

  it('are as many as it takes, and of a child in letters that can be read', async () => {
    const many = Array.from({ length: 60 }, (_, index) => agreement({ lineageId: `l${index}`, position: index, childText: `Kindzin ${index}.` }));
    const whole = await readPdf(await printer.print(planSheet(answer({ agreements: many }), 'TEAM')));
    expect(whole.pages.length).toBeGreaterThan(3);
    const paper = childPaper(answer({ agreements: many }), 'kid');
    const child = await readPdf(await printer.print(childSheet(paper!)));
    expect([child.title, child.tagged, child.alternatives.length, new Set(child.alternatives)]).toEqual(['Wat spraken we af?', true, 60, new Set(['Een rondje lopen'])]);
    for (const index of [0, 59]) expect(child.pages.join(' ').replaceAll(' ', '')).toContain(`Kindzin${index}.`);
  });
});
