import { beforeAll, describe, expect, it } from '@jest/globals';
import { dayInWords } from '@zov/core/clock/day-in-words.ts';
import { TypstPrinter } from '@zov/core/pdf';
import { readPdf } from '@zov/core/pdf/testing/read-pdf.ts';
import type { PrintedCard, PrintedChild, PrintedLine } from './card-answer.ts';
import { cardSheet, paperOf } from './card-sheet.ts';

const NOW = new Date('2026-11-21T10:00:00Z');
const word = (key: string, label: string) => ({ key, label });
const DEFINITION = JSON.stringify({
  occasions: [word('SIGNAL', 'Een signaal')], kinds: [word('PHYSICAL_ABUSE', 'Lichamelijk geweld'), word('NEGLECT', 'Verwaarlozing')], frequencies: [word('MONTHLY', 'Elke maand')], areas: [word('BASIC_CARE', 'Verzorging')],
  decisions: [word('CONTINUE', 'Vrijwillig verder')], severities: [word('CONCERNING', 'Zorgelijk')], judgements: [word('WORRY', 'Zorgen')], conclusions: [word('UNSAFE', 'Onveilig')], instruments: [], vulnerabilities: [], scale: [], validFor: {},
});
const child = (over: Partial<PrintedChild> = {}): PrintedChild => ({
  childPersonId: 'tim', severity: 'CONCERNING', kinds: ['PHYSICAL_ABUSE', 'NEGLECT'], frequency: 'MONTHLY', sinceMonth: '2025-01', lastOn: '2026-11-03', consequence: 'Een blauwe plek', medicallyAssessed: true, ifNothingChanges: 'Dan gebeurt het weer.',
  spokenOn: '2026-11-20', spokenBy: 'Jip', spokenHow: 'thuis', notSpokenWhy: '', areas: [{ area: 'BASIC_CARE', judgement: 'WORRY', note: 'Geen ontbijt' }, { area: 'OTHER', judgement: null, note: '' }], ...over,
});
const line = (section: string, familyText: string, over: Partial<PrintedLine> = {}): PrintedLine => ({ section, familyText, onDay: null, personId: null, ...over });
const card = (over: Partial<PrintedCard> = {}): PrintedCard => ({
  number: 3, state: 'ADOPTED', adoptedAt: '2026-11-20T23:30:00Z', validUntil: '2026-12-04', occasion: 'SIGNAL', conclusion: 'UNSAFE', conclusionText: 'Nu niet veilig.', decision: 'CONTINUE', decisionReason: 'Iedereen werkt mee.', alternatives: '', legalDecider: 'De ouders.',
  model: { number: 2, source: 'Voorstel van dit product', definition: DEFINITION }, children: [child()], lines: [], ...over,
});
const answer = (over: Partial<PrintedCard> = {}, persons = [{ id: 'tim', displayName: 'Tim' }, { id: 'ma', displayName: 'Mara' }]) => ({ viewer: { name: 'Jip Testman' }, dossier: { persons }, printedCard: card(over) });

describe('the words of a card on paper', () => {
  it('are those of its model, and days as they are said', () => {
    const paper = paperOf(answer(), NOW);
    expect(paper.head).toEqual([['Stand', 'Vastgesteld'], ['Vastgesteld op', '21 november 2026'], ['Geldig tot', '4 december 2026'], ['Aanleiding', 'Een signaal'], ['Gemaakt voor', 'Jip Testman']]);
    expect(paper.tables).toEqual([{
      names: ['Tim'], areas: [['Verzorging', 'Zorgen: Geen ontbijt'], ['OTHER', 'Nog niet beoordeeld']],
      rows: [['Ernst', 'Zorgelijk'], ['Soort', 'Lichamelijk geweld, Verwaarlozing'], ['Hoe vaak', 'Elke maand, sinds januari 2025, voor het laatst op 3 november 2026'], ['Gevolg voor het kind', 'Een blauwe plek; medisch beoordeeld'],
        ['Als er niets verandert', 'Dan gebeurt het weer.'], ['Met het kind gesproken', 'op 20 november 2026, door Jip, thuis']],
    }]);
    expect(paper.conclusion).toEqual([['Directe veiligheid', 'Onveilig'], ['Toelichting', 'Nu niet veilig.'], ['Besluit', 'Vrijwillig verder'], ['Waarom', 'Iedereen werkt mee.'], ['Wie hierover beslist volgens de wet', 'De ouders.']]);
    expect([dayInWords('2026-02-01'), dayInWords('2025-10'), dayInWords('2026-06-30T22:30:00Z')]).toEqual(['1 februari 2026', 'oktober 2025', '1 juli 2026']);
  });

  it('say why nobody spoke with the child, and leave out what nobody wrote', () => {
    const bare = child({ severity: null, kinds: [], frequency: null, sinceMonth: null, lastOn: null, consequence: '', medicallyAssessed: false, ifNothingChanges: '', spokenOn: null, notSpokenWhy: 'Tim is te jong.', areas: [] });
    expect(paperOf(answer({ children: [bare] }), NOW).tables[0]?.rows).toEqual([['Met het kind gesproken', 'Nee. Tim is te jong.']]);
    const closed = paperOf(answer({ state: 'SHARED', adoptedAt: null, validUntil: null, occasion: null, conclusion: null, conclusionText: null, decision: null, decisionReason: null, alternatives: null, legalDecider: null, children: [], model: null }), NOW);
    expect([closed.head.map(([label]) => label), closed.conclusion, closed.tables]).toEqual([['Stand', 'Geldig tot', 'Gemaakt voor'], [], []]);
    expect(closed.footer).toEqual([expect.stringMatching(/^Geldig tot niet vastgesteld\. Controlegetal van de inhoud: [0-9a-f]{64}$/)]);
  });

  it('put children side by side, three to a table, and say where nothing was written', () => {
    const kids = ['a', 'b', 'c', 'd'].map((childPersonId, index) => child({ childPersonId, ...(index === 1 ? { severity: null, areas: [] } : {}) }));
    const { tables } = paperOf(answer({ children: kids }, kids.map(({ childPersonId }) => ({ id: childPersonId, displayName: childPersonId.toUpperCase() }))), NOW);
    expect(tables.map(({ names }) => names)).toEqual([['A', 'B', 'C'], ['D']]);
    expect([tables[0]?.rows[0], tables[0]?.areas[0]]).toEqual([['Ernst', 'Zorgelijk', '–', 'Zorgelijk'], ['Verzorging', 'Zorgen: Geen ontbijt', '–', 'Zorgen: Geen ontbijt']]);
    expect(tables.every(({ names, rows, areas }) => [...rows, ...areas].every((row) => row.length === names.length + 1))).toBe(true);
  });

  it('name nobody whom the reader does not know', () => {
    const paper = paperOf(answer({ lines: [line('VIEW', 'Ik vind het goed.', { personId: 'hidden' }), line('VIEW', 'Ik ook.', { personId: 'ma' })] }, [{ id: 'ma', displayName: 'Mara' }]), NOW);
    expect(paper.tables[0]?.names).toEqual(['Een kind']);
    expect(paper.grounds).toEqual([{ title: 'Wat het gezin ervan vindt', lines: ['Ik vind het goed.', 'Ik ook. (Mara)'] }]);
  });

  it('keep facts, meanings and worries apart in the order of the card, and are those of the team where the reader has them', () => {
    const lines = [line('WORRY', 'Er is ruzie'), line('FACT', 'gezinstekst', { text: 'werktekst', onDay: '2026-09-03', note: 'Gemeente' }), line('SCORE', ''), line('OPINION', 'Het is te druk')];
    expect(paperOf(answer({ lines }), NOW).grounds).toEqual([{ title: 'Feiten', lines: ['3 september 2026: werktekst (Gemeente)'] }, { title: 'Meningen', lines: ['Het is te druk'] }, { title: 'Zorgen', lines: ['Er is ruzie'] }]);
  });

  it('say apart with whom it was shared and which facts changed since, outside the hash of the card', () => {
    const facts = [{ id: 'f', state: 'CURRENT', what: 'Rode plek', happenedOn: null, changedAt: '2026-11-20T10:00:00Z' }, { id: 'g', state: 'CURRENT', what: 'Zelfde', happenedOn: null, changedAt: '2026-11-20T10:00:00Z' }];
    const share = { state: 'ACCEPTED', dataClasses: ['D4'], validUntil: '2027-01-10T10:00:00Z', receiver: { name: 'Hanna', organisationName: 'Proefhulp' } };
    const lines = [line('FACT', 'x', { text: 'Blauwe plek', copyOfType: 'Fact', copyOfId: 'f' }), line('FACT', 'y', { text: 'Zelfde', copyOfType: 'Fact', copyOfId: 'g' })];
    const plain = answer({ lines, releasedToPersonIds: ['ma', 'hidden'] });
    const paper = paperOf({ ...plain, dossier: { ...plain.dossier, facts, shares: [share, { ...share, state: 'OFFERED' }] } }, NOW);
    expect(paper.beside).toEqual([
      { title: 'Gedeeld met', lines: ['Mara', 'Iemand van het gezin', 'Hanna, Proefhulp, tot 10 januari 2027'] },
      { title: 'Later veranderd in het dossier', lines: ['Blauwe plek: later verbeterd, voor het laatst veranderd op 20 november 2026'] },
    ]);
    expect([paper.footer, paper.grounds]).toEqual([paperOf(plain, NOW).footer, paperOf(plain, NOW).grounds]);
    expect(paperOf(answer({ lines: [line('FACT', 'y')] }), NOW).beside).toEqual([]);
  });

  it('are proven by one hash: another word anywhere gives another', () => {
    const hash = (over: Partial<PrintedCard>): string => paperOf(answer(over), NOW).footer.join();
    expect(hash({})).toBe(hash({}));
    const others = [{ number: 4 }, { conclusionText: 'Anders.' }, { children: [child({ consequence: 'Niets' })] }, { lines: [line('FACT', 'x')] }, { validUntil: '2026-12-05' }];
    expect(new Set([hash({}), ...others.map(hash)]).size).toBe(others.length + 1);
  });
});

describe('the page of a card', () => {
  let printer: TypstPrinter;
  beforeAll(() => {
    printer = new TypstPrinter();
  });
  const pagesOf = async (over: Partial<PrintedCard>) => readPdf(await printer.print(cardSheet(answer(over), NOW)));

  it('is one, in letters that become smaller with more to say, and another page only for what is too much', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => line('FACT', `Feit ${index} dat iemand zag en dat hier in een gewone zin is opgeschreven`));
    const [short, long, tooLong] = [await pagesOf({}), await pagesOf({ lines: many(24) }), await pagesOf({ lines: many(150) })];
    expect([short.pages.length, long.pages.length]).toEqual([1, 1]);
    expect(tooLong.pages.length).toBeGreaterThan(1);
    const whole = tooLong.pages.join(' ').replaceAll(/[\s\u00ad-]/g, '');
    for (const index of [0, 75, 149]) expect(whole).toContain(`Feit${index}datiemandzag`);
  });

  it('shows what somebody typed as text and nothing else', async () => {
    const nasty = '#panic("nee") $x$ *vet* @bron \\ // [haak] <label> "aanhaling"';
    const { pages, roles } = await pagesOf({ conclusionText: nasty, children: [child({ areas: [{ area: 'BASIC_CARE', judgement: 'WORRY', note: nasty }] })], lines: [line('FACT', nasty)] });
    expect(pages[0]?.replaceAll(/[\s\u00ad-]/g, '').split(nasty.replaceAll(/[\s-]/g, '')).length).toBe(4);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
  });
});
