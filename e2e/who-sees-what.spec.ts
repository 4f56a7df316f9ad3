import { address, closeBrowser, openVisitor, signIn, type Visitor } from './support/browser';
import { askAs, dossierNamed } from './support/graphql';
import { heardBy, protectedTexts } from './support/tap';

afterAll(closeBrowser);

/** Everything that tells where Linde and the children are, and her health. Each is unique in the demo. */
const WHEREABOUTS = protectedTexts('Papierland', 'whereabouts');
const HEALTH = protectedTexts('Papierland', 'health').find((text) => text.includes('Linde')) ?? '';
const ADDRESS = WHEREABOUTS.find((text) => text.includes('Schuilplaatsweg')) ?? '';
const PORTAL = ['/mijn', '/mijn/over-ons', '/mijn/zeggen', '/mijn/helpers', '/mijn/inzage'];

const EVERYTHING = `query Everything($id: UUID!) { dossier(id: $id) { id state
  persons { displayName birthDate } facts { what place sourceKind sourceName } events { what } measures { note } contactPoints { kind text }
  involvements { purpose professional { name organisationName } } responses { words answer } opinions { words } checks { plannedOn result }
  planVersions { state top3Items { familyText goal } minimumConditions { familyText setByName } agreements { familyText whoName childText rhythm checkerName }
    safetyNet { name publicPhone familyText } opinions { words } } } }`;

async function visit(person: string, pages: readonly string[]): Promise<Visitor> {
  const visitor = await openVisitor();
  await signIn(visitor, person);
  for (const page of pages) {
    await visitor.page.goto(`${address()}${page}`);
    await visitor.page.getByRole('heading', { level: 1 }).first().waitFor();
    await visitor.page.waitForLoadState('networkidle');
  }
  await visitor.settled();
  return visitor;
}

const found = (visitor: Visitor, words: readonly string[]): string[] => words.filter((word) => visitor.received.some((body) => body.includes(word)));

let director: Visitor;
let dossierId: string;

beforeAll(async () => {
  director = await openVisitor();
  await signIn(director, 'jip-testman');
  dossierId = await dossierNamed(director, 'Papierland');
});

describe('where the mother is', () => {
  it('reaches the browser of the case director, so that this scan is known to see it', async () => {
    await director.page.goto(`${address()}/gezinnen/${dossierId}/dossier`);
    await director.page.getByRole('button', { name: 'Toon geheime gegevens' }).click();
    await director.page.getByText('Schuilplaatsweg').first().waitFor();
    await director.settled();
    expect(found(director, WHEREABOUTS)).toEqual(WHEREABOUTS);
    expect(heardBy('jip-testman', WHEREABOUTS)).toEqual(WHEREABOUTS);
    expect(director.faults).toEqual([]);
  });

  it('never reaches the browser of the father: not on any page, not by asking for everything, not in an error', async () => {
    const father = await visit('ruben-kartonsma', PORTAL);
    const all = await askAs(father, 'family', EVERYTHING, { id: dossierId });
    expect(all.errors).toBeUndefined();
    await askAs(father, 'team', EVERYTHING, { id: dossierId });
    await askAs(father, 'family', '{ dossier(id: "x") { restrictions { reason } } }');
    await father.settled();
    expect(father.received.join('\n')).toContain('Inktlaan 3');
    expect(found(father, [...WHEREABOUTS, HEALTH])).toEqual([]);
    expect(father.faults).toEqual(expect.not.arrayContaining([expect.stringContaining('request to')]));
  });

  it('reaches the mother herself, with her own health', async () => {
    const mother = await visit('linde-papierland', PORTAL);
    await askAs(mother, 'family', EVERYTHING, { id: dossierId });
    await mother.settled();
    expect(found(mother, [ADDRESS, HEALTH])).toEqual([ADDRESS, HEALTH]);
    expect(mother.faults).toEqual([]);
  });
});

describe('a colleague of the same team without an involvement', () => {
  it('finds nothing, is told nothing, and leaves a row that the privacy officer finds', async () => {
    const colleague = await openVisitor();
    await signIn(colleague, 'kim-collega');
    await colleague.page.goto(`${address()}/gezinnen/${dossierId}`);
    await colleague.page.getByRole('heading', { level: 1 }).first().waitFor();
    await colleague.page.waitForLoadState('networkidle');
    const hidden = await askAs(colleague, 'team', EVERYTHING, { id: dossierId });
    const unknown = await askAs(colleague, 'team', EVERYTHING, { id: 'a3c5e7f9-1b2d-4c6e-8f0a-2b4c6d8e0f1a' });
    expect(hidden).toEqual(unknown);
    expect((await askAs(colleague, 'team', '{ dossiers { nodes { name } hasMore } }')).data).toEqual({ dossiers: { nodes: [], hasMore: false } });
    await colleague.settled();
    expect(found(colleague, ['Papierland', ...WHEREABOUTS])).toEqual([]);

    const officer = await openVisitor();
    await signIn(officer, 'pim-privacyma');
    const log = await askAs(officer, 'team', `{ accessLog(filter: { outcome: REFUSED, dossierId: "${dossierId}" }) { nodes { outcome operation reader { name } subjectPersonId } } }`);
    const rows = (log.data?.['accessLog'] as { nodes: Record<string, unknown>[] }).nodes;
    expect(rows).toContainEqual({ outcome: 'REFUSED', operation: 'dossier', reader: { name: 'Kim Collega' }, subjectPersonId: null });
    await officer.page.goto(`${address()}/logboek`);
    await officer.page.getByText('Kim Collega').first().waitFor();
    expect(officer.faults).toEqual([]);
    expect(found(officer, ['Papierland', ...WHEREABOUTS, HEALTH])).toEqual([]);
  });
});
