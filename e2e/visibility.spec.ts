import { address, closeBrowser, openVisitor, signIn, type Visitor } from './support/browser';
import { askAs, dossierNamed } from './support/graphql';
import { protectedTexts } from './support/tap';

afterAll(closeBrowser);

const PORTAL = ['/mijn', '/mijn/over-ons', '/mijn/helpers', '/mijn/delen'];
const DEBTS = '14.200';
const TREATMENT = 'acht tot tien glazen';
const VIOLENCE_TOLD = 'ongeveer één keer per maand';
const HER_HEALTH = protectedTexts('Papierland', 'health').find((text) => text.includes('Linde')) ?? '';

/** Opens every page that this person has, and answers everything that reached the browser. */
async function everythingOf(person: string, pages: readonly string[] = PORTAL): Promise<{ visitor: Visitor; reached: (words: string) => boolean }> {
  const visitor = await openVisitor();
  await signIn(visitor, person);
  for (const page of pages) {
    await visitor.page.goto(`${address()}${page}`);
    await visitor.page.getByRole('heading', { level: 1 }).first().waitFor();
    await visitor.page.waitForLoadState('networkidle');
  }
  await visitor.settled();
  return { visitor, reached: (words) => visitor.received.some((body) => body.includes(words)) };
}

/** Which of these reached somebody, by the name of what they are. */
const reached = (reach: (words: string) => boolean, words: Readonly<Record<string, string>>): string[] => Object.keys(words).filter((name) => reach(words[name] ?? ''));

describe('Papierland: partner violence and a hidden address', () => {
  const TOLD = { 'what Saar said of him': 'Papa kneep me', 'the report of the police': 'Om 22.40 uur', 'his own opinion': 'een ruzie zoals iedereen die heeft', 'the school he knows': 'De Verzonnen Vlinder' };
  const KEPT = {
    reporter: 'Meldina', 'her health': HER_HEALTH, address: 'Schuilplaatsweg', GP: 'Stiltewater', childcare: 'Het Geheime Eiland', 'the phone of grandmother': '06-99900147', 'her own phone': '06-99900121', 'what she told of years': VIOLENCE_TOLD,
  };

  it('father sees what is about him and Saar, and the school he knows; not who reported, nor where they are, her health or the phone of grandmother', async () => {
    const { visitor, reached: reach } = await everythingOf('ruben-kartonsma');
    expect([reached(reach, TOLD), reached(reach, KEPT)]).toEqual([Object.keys(TOLD), []]);
    expect(visitor.faults).toEqual([]);
  });

  it('mother sees where she lives and what was told of her, and nothing of his debts and treatment', async () => {
    const { reached: reach } = await everythingOf('linde-papierland');
    expect(['Schuilplaatsweg', VIOLENCE_TOLD, HER_HEALTH].map(reach)).toEqual([true, true, true]);
    expect([DEBTS, TREATMENT, 'Meldina'].map(reach)).toEqual([false, false, false]);
  });

  it('school sees the agreement that names it and what it told itself, and nothing else of the family', async () => {
    const visitor = await openVisitor();
    await signIn(visitor, 'mia-meester');
    const dossierId = await dossierNamed(visitor, 'Papierland');
    for (const page of ['', '/dossier', '/plan']) {
      await visitor.page.goto(`${address()}/gezinnen/${dossierId}${page}`);
      await visitor.page.getByRole('heading', { level: 1 }).first().waitFor();
      await visitor.page.waitForLoadState('networkidle');
    }
    const all = await askAs(visitor, 'team', `{ dossier(id: "${dossierId}") { facts { what } contactPoints { text } events { what } checks { id } planVersions { top3Items { behaviour } agreements { what } } } }`);
    expect(all.data?.['dossier']).toMatchObject({ facts: [{ what: expect.stringContaining('het hek van de school') }], contactPoints: [], events: [] });
    const versions = (all.data?.['dossier'] as { planVersions: { top3Items: unknown[]; agreements: { what: string }[] }[] }).planVersions;
    expect(versions.flatMap(({ top3Items }) => top3Items)).toEqual([]);
    expect(versions.flatMap(({ agreements }) => agreements.map(({ what }) => what))).toEqual([expect.stringContaining('op zaterdag van 10 tot 12 uur')]);
    await visitor.settled();
    for (const words of [...Object.values(KEPT), 'Papa kneep me', DEBTS, 'duwt of grijpt']) expect([words, visitor.received.some((body) => body.includes(words))]).toEqual([words, false]);
  });
});

describe('Nergenshuizen: neglect under the order of a court', () => {
  const OF_THE_BOYS = { 'what Daan said': 'Ik doe alles hier', 'the school of Mees': 'negen van de veertien schooldagen' };
  const OF_FIEN = { 'her vaccinations': 'vier vaccinaties' };

  it('mother sees the part of each of her children', async () => {
    const { reached: reach } = await everythingOf('anja-nergenshuizen');
    expect(reached(reach, { 'the school of Mees': OF_THE_BOYS['the school of Mees'], ...OF_FIEN })).toEqual(['the school of Mees', 'her vaccinations']);
  });

  it('the father of Fien sees Fien alone: no trace of her brothers', async () => {
    const { reached: reach } = await everythingOf('joris-blanco');
    expect(reached(reach, { ...OF_THE_BOYS, ...OF_FIEN, Daan: 'Daan', Mees: 'Mees' })).toEqual(['her vaccinations']);
  });

  it('the father of Daan without custody reads what he was told, and nothing of the dossier', async () => {
    const { reached: reach } = await everythingOf('henk-verzinsma');
    expect(reach('Met Daan gaat het beter op school')).toBe(true);
    expect(reached(reach, { ...OF_THE_BOYS, ...OF_FIEN, Mees: 'Mees', Fien: 'Fien', 'the request to the Board': 'VTO-DEMO' })).toEqual([]);
  });

  it('the aunt who cares for Fien sees the agreements with her name, and nothing of the boys’ facts', async () => {
    const { reached: reach } = await everythingOf('karin-steunman');
    expect(reach('Op woensdag brengt Karin Fien')).toBe(true);
    expect(reached(reach, { ...OF_THE_BOYS, mother: '‘Ik vergeet het, ik wil het wel.’' })).toEqual([]);
  });
});

describe('Verzinsel-Testmeer: parents apart, and almost eighteen', () => {
  it('father sees the plan of Luna and nothing of the part of Milan, who refuses', async () => {
    const { reached: reach } = await everythingOf('marco-verzinsel');
    expect(reach('Luna')).toBe(true);
    expect(reached(reach, { 'his night away': 'een nacht vermist', probation: 'Toezicht en begeleiding', 'his plan at eighteen': 'Plan 18+', 'words of Luna on home': 'Ik doe dan of ik slaap' })).toEqual([]);
  });

  it('mother does not see what Luna said about home without her knowing', async () => {
    const { reached: reach } = await everythingOf('eva-testmeer');
    expect(reach('Ik doe dan of ik slaap')).toBe(false);
  });

  it('the stepfather sees the two agreements that name him, and no fact', async () => {
    const { visitor, reached: reach } = await everythingOf('otto-proefveld');
    const dossierId = await dossierIdOf(visitor);
    const all = await askAs(visitor, 'family', `{ dossier(id: "${dossierId}") { facts { id } planVersions { agreements { lineageId untilOn } } } }`);
    const { facts, planVersions } = all.data?.['dossier'] as { facts: unknown[]; planVersions: { agreements: { lineageId: string; untilOn: string | null }[] }[] };
    expect(facts).toEqual([]);
    expect(new Set(planVersions.flatMap(({ agreements }) => agreements.filter(({ untilOn }) => untilOn === null).map(({ lineageId }) => lineageId))).size).toBe(2);
    expect(reach('een nacht vermist')).toBe(false);
  });

  it('the privacy officer finds the work of Jip in the log, and the emergency of the night that Milan was gone', async () => {
    const director = await openVisitor();
    await signIn(director, 'jip-testman');
    const dossierId = await dossierNamed(director, 'Verzinsel-Testmeer');
    const officer = await openVisitor();
    await signIn(officer, 'pim-privacyma');
    const log = await askAs(officer, 'team', `{ accessLog(first: 50, filter: { dossierId: "${dossierId}" }) { nodes { action reader { name } } } emergencyReviews { worker { name } words } }`);
    const readers = (log.data?.['accessLog'] as { nodes: { reader: { name: string } | null }[] }).nodes.map(({ reader }) => reader?.name);
    expect(readers).toContain('Jip Testman');
  });
});

async function dossierIdOf(visitor: Visitor): Promise<string> {
  const answer = await askAs(visitor, 'family', '{ viewer { dossierIds } }');
  return (answer.data?.['viewer'] as { dossierIds: string[] }).dossierIds[0] ?? '';
}
