import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { DOSSIER, PlanWorld, agreement, condition, contact, situation, version } from '../testing/plan-world';
import { PrintScreen } from './print-screen';

const adopted = () => version({ state: 'IN_FORCE', adoptedAt: '2026-11-19T10:00:00Z', inForceAt: '2026-11-19T10:00:00Z', contentHash: 'ef'.repeat(32) });
const show = (world: PlanWorld, search = '') => world.show(PrintScreen, `plan/afdrukken${search}`, 'plan/afdrukken');
const sheets = () => screen.findAllByRole('article');

describe('the plan on paper', () => {
  it('is the version that is in force, not the draft beside it', async () => {
    show(new PlanWorld(adopted(), version({ id: 'v2', number: 2, top3Items: [situation('b', 1)] })));
    const [sheet, ...more] = await sheets();
    expect(more).toEqual([]);
    expect(sheet!.textContent).toMatch(/Gedrag a.*Veiligheidsplan, versie 1 · Geldt sinds 19 nov 2026 · Vingerafdruk efefefef/);
    expect(sheet!.textContent).not.toMatch(/Gedrag b|CONCEPT/);
  });

  it('is the version that was asked for, and says loudly that a draft is a draft', async () => {
    show(new PlanWorld(adopted(), version({ id: 'v2', number: 2, top3Items: [situation('b', 1)] })), '?versie=v2');
    const [sheet] = await sheets();
    expect(within(sheet!).getByText('CONCEPT – nog niet vastgesteld')).toBeTruthy();
    expect(sheet!.textContent).toMatch(/Gedrag b.*Nog geen vingerafdruk: deze versie is niet vastgesteld/);
  });

  it('is one sheet a phase', async () => {
    show(new PlanWorld(adopted(), version({ id: 'v9', phase: 'ASSISTANCE' })));
    expect((await sheets()).map((sheet) => within(sheet).getByRole('heading', { level: 2 }).textContent)).toEqual([
      'Veiligheidsplan · Gezin Voorbeeldstra (G-004)', 'Hulpverleningsplan · Gezin Voorbeeldstra (G-004)',
    ]);
  });

  it('begins with whom to call, in the order of calling, and whether they know', async () => {
    show(new PlanWorld(version({ safetyNet: [contact('m', { position: 2, name: 'Opa Klaas', told: true, agreed: false }), contact('n', { publicPhone: '0800-1234', confirmedOn: '2026-11-01' })] })));
    const [sheet] = await sheets();
    const [call] = within(sheet!).getAllByRole('list');
    expect(within(call!).getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^Oma Gerda 0800-1234.*Verteld, akkoord, bevestigd op 1 nov/), expect.stringMatching(/^Opa Klaas.*Verteld, nog niet akkoord\.$/),
    ]);
    expect(sheet!.textContent).toMatch(/bel 112.*0800-2000.*0800-0432/);
  });

  it('has every agreement with who does it and who looks', async () => {
    show(new PlanWorld(version({ agreements: [agreement('g', 'a', { trigger: 'Als Tom schreeuwt' }), agreement('h', 'a', { position: 2, whoPersonId: null, whoName: 'Wijkagent', familyText: 'Loopt een rondje' })] })));
    const rows = within(await screen.findByRole('table', { name: 'Afspraken' })).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual(['TomLoopt een rondjePapa loopt een rondje.Als Tom schreeuwtOma: BeltJip komt', 'WijkagentLoopt een rondjeOma: BeltJip komt']);
  });

  it('keeps what everybody thinks of it, dissent and earlier words too', async () => {
    const said = (id: string, current: boolean, recordedByName: string | null = null) => ({ __typename: 'PlanOpinion' as const, id, planVersionId: 'v1', personId: 'tom', stance: 'DISAGREE' as const, words: `Woorden ${id}`, saidAt: '2026-11-18T10:00:00Z', current, recordedByName });
    show(new PlanWorld(version({ opinions: [said('nu', true, 'Jip Testman'), said('toen', false)], minimumConditions: [condition('c')] })));
    const [sheet] = await sheets();
    expect(sheet!.textContent).toMatch(/Tom: Oneens\. “Woorden nu” \(18 nov[^)]*opgeschreven door Jip Testman\)/);
    expect(sheet!.textContent).toMatch(/“Woorden toen” \(18 nov[^)]*eerder gezegd\)/);
    expect(sheet!.textContent).toMatch(/Tom komt niet binnen \(Gesteld door Lokaal team: Jip\. Nog niet gehaald\.\)/);
  });

  it('has dissent in the title of its version, as the screen of the plan does', async () => {
    const world = new PlanWorld(adopted());
    world.dossier = { ...world.dossier, itemSignatures: [{ __typename: 'ItemSignature', id: 's', planVersionId: 'v1', personId: 'tom', itemType: 'AGREEMENT', itemId: 'g', lineageId: 'l-g', stance: 'DISAGREE', words: 'Nee', whole: false, saidAt: '2026-11-18T10:00:00Z', signedHash: 'shown-g', recordedByName: null, professional: null }] };
    show(world);
    expect((await sheets())[0]!.textContent).toContain('Vastgesteld; Tom is het niet eens met afspraak 1.1.');
  });

  it('is handed over as a file, and to a child as a version of its own when there are texts for it', async () => {
    const made = (id: string, state: 'ADOPTED' | 'DRAFT', aboutPersonIds: string[]) => agreement(id, 'a', { state, childText: 'Papa gaat naar buiten.', aboutPersonIds });
    show(new PlanWorld(version({ agreements: [made('g', 'ADOPTED', ['puck', 'tom'])] }), version({ id: 'v9', phase: 'ASSISTANCE', agreements: [made('h', 'DRAFT', ['puck']), made('i', 'ADOPTED', ['tom'])] })));
    await sheets();
    const files = within(screen.getByRole('heading', { name: 'Bewaar als PDF' }).closest('section')!).getAllByRole('link');
    expect(files.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Veiligheidsplan, versie 1, voor u', `/team/plans/${DOSSIER}/v1`], ['Kindversie voor Puck', `/team/plans/${DOSSIER}/v1/child/puck`], ['Hulpverleningsplan, versie 1, voor u', `/team/plans/${DOSSIER}/v9`],
    ]);
  });

  it('warns that this print is for professionals, and says so when there is nothing to print', async () => {
    show(new PlanWorld());
    expect(await screen.findByText('Alleen voor professionals')).toBeTruthy();
    expect(screen.getByText('Er is nog geen plan om af te drukken.')).toBeTruthy();
  });
});
