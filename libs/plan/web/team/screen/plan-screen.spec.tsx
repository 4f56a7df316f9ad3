import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PrintScreen } from '../print/print-screen';
import { PlanWorld, agreement, situation, version } from '../testing/plan-world';
import { VersionsScreen } from '../versions/versions-screen';
import { PlanScreen } from './plan-screen';

const adopted = () => version({ state: 'IN_FORCE', sharedAt: '2026-11-18T10:00:00Z', adoptedAt: '2026-11-19T10:00:00Z', inForceAt: '2026-11-19T10:00:00Z', adoptedReason: 'Helder.', contentHash: 'cd'.repeat(32), releasedToPersonIds: ['tom'] });
const check = (id: string, plannedOn: string) => ({ __typename: 'AgreementCheck' as const, id, version: 1, agreementLineageId: 'l-g', plannedOn, result: null, checkedAt: null, note: '', checker: null });

describe('the plan screen', () => {
  it('explains what a safety plan is and begins one', async () => {
    const world = new PlanWorld().on('startPlanVersion', () => {
      world.dossier.planVersions = [version({ top3Items: [], agreements: [], safetyNet: [] })];
      return { __typename: 'PlanVersion', id: 'v1', number: 1, state: 'DRAFT' };
    });
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Begin het veiligheidsplan' }));
    expect(await screen.findByRole('heading', { name: 'Veiligheidsplan, versie 1' })).toBeTruthy();
    expect(world.inputs('startPlanVersion')).toMatchObject([{ phase: 'SAFETY' }]);
  });

  it('offers somebody who only reads no buttons that write', async () => {
    const world = new PlanWorld(version());
    world.viewer = { ...world.viewer, id: 'gijs' };
    world.show(PlanScreen);
    expect(await screen.findByText('U kunt dit plan lezen. Alleen de casusregisseur wijzigt het.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Deel met het gezin' })).toBeNull();
  });

  it('answers a family that is not there and one that is not yours the same', async () => {
    const world = new PlanWorld();
    Object.assign(world, { dossier: null });
    world.show(PlanScreen);
    expect(await screen.findByRole('heading', { name: 'Niet gevonden of geen toegang' })).toBeTruthy();
  });

  it('shows an adopted plan with its fingerprint, and a new version beside it', async () => {
    new PlanWorld(adopted(), version({ id: 'v2', number: 2 })).show(PlanScreen);
    await userEvent.click(await screen.findByRole('link', { name: 'Geldt nu: versie 1' }));
    expect(await screen.findByText('Het plan is vastgesteld')).toBeTruthy();
    expect(document.querySelector('.plan-hash')?.textContent).toMatch(/^cdcdcdcd /);
    expect(screen.queryByRole('button', { name: 'Maak een nieuwe versie' })).toBeNull();
  });
});

describe('checks of agreements', () => {
  it('calls a day that passed without a result missed, and records it with the next day', async () => {
    const world = new PlanWorld(adopted()).on('recordCheck', () => {
      Object.assign(world.dossier.checks[0]!, { result: 'NOT_KEPT', version: 2, note: 'Tom bleef binnen.', checkedAt: '2026-11-20T10:00:00Z' });
      return world.dossier.checks[0];
    });
    world.dossier.checks = [check('k', '2020-01-01')];
    world.show(PlanScreen);
    expect((await screen.findAllByText('Gemiste controle: 1 januari 2020')).length).toBeGreaterThan(0);
    await userEvent.click(screen.getAllByRole('button', { name: /Leg controle vast/ })[0]!);
    const dialog = await screen.findByRole('dialog', { name: 'Controle vastleggen' });
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Nee, niet nagekomen' }));
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Wat zag of hoorde u?' }), 'Tom bleef binnen.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Bewaar controle' }));
    await waitFor(() => expect(world.inputs('recordCheck')).toMatchObject([{ id: 'k', result: 'NOT_KEPT', note: 'Tom bleef binnen.', nextOn: null }]));
    expect(await screen.findByText('Niet gelukt')).toBeTruthy();
    expect(screen.queryByText(/Gemiste controle/)).toBeNull();
  });

  it('shows of what was done only the last at once, and the earlier ones when somebody unfolds them', async () => {
    const world = new PlanWorld(adopted());
    const done = (id: string, on: string, note: string) => ({ ...check(id, on), result: 'KEPT' as const, checkedAt: `${on}T10:00:00Z`, note });
    world.dossier.checks = [done('one', '2026-09-01', 'Ging goed.'), done('three', '2026-11-01', 'Weer gelukt.'), done('two', '2026-10-01', 'Met hulp van oma.'), check('next', '2099-01-01')] as typeof world.dossier.checks;
    world.show(PlanScreen);
    const unfold = await screen.findByText('2 eerdere controles');
    const history = unfold.closest('details')!;
    expect(history.open).toBe(false);
    expect([...history.querySelectorAll('.plan-text')].map((note) => note.textContent)).toEqual(['Met hulp van oma.', 'Ging goed.']);
    expect(history.contains(screen.getByText('Weer gelukt.'))).toBe(false);
    expect(history.contains(screen.getAllByText('Gepland op 1 januari 2099').find((one) => one.closest('.plan-checks'))!)).toBe(false);
    await userEvent.click(unfold);
    expect(history.open).toBe(true);
  });

  it('plans no check in the past', async () => {
    const world = new PlanWorld(adopted());
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: /Plan controle/ }));
    const dialog = await screen.findByRole('dialog');
    for (const [part, text] of [['Dag', '1'], ['Maand', '1'], ['Jaar', '2020']] as const) await userEvent.type(within(dialog).getByRole('textbox', { name: part }), text);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Zet controle klaar' }));
    expect(within(dialog).getAllByText('Kies vandaag of een dag die nog komt.').length).toBeGreaterThan(0);
    expect(world.sent).toEqual([]);
  });
});

describe('voices', () => {
  it('writes down what somebody without a login thinks, in own words', async () => {
    const world = new PlanWorld(version({ state: 'SHARED', sharedAt: '2026-11-19T10:00:00Z', releasedToPersonIds: ['puck'] })).on('recordOpinion', (input) => {
      const opinion = { __typename: 'PlanOpinion' as const, id: 'o', planVersionId: 'v1', personId: 'puck', stance: 'PARTLY' as const, words: String(input['words']), saidAt: '2026-11-20T10:00:00Z', current: true, recordedByName: 'Jip Testman' };
      world.dossier.planVersions[0]!.opinions = [opinion];
      return opinion;
    });
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: /Schrijf mening op\s*van Puck/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Mening van Puck opschrijven' });
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Deels eens' }));
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Eigen woorden' }), 'Ik wil thuis slapen.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Bewaar mening' }));
    expect(await screen.findByText('Ik wil thuis slapen.')).toBeTruthy();
    expect(screen.getByText(/opgeschreven door Jip Testman/)).toBeTruthy();
  });

  it('answers a response', async () => {
    const world = new PlanWorld(version({ state: 'SHARED', sharedAt: '2026-11-19T10:00:00Z' })).on('answerResponse', (input) => {
      Object.assign(world.dossier.responses[0]!, { answer: input['answer'], answeredAt: '2026-11-20T10:00:00Z', version: 2 });
      return world.dossier.responses[0];
    });
    world.dossier.responses = [{ __typename: 'Response', id: 'r', version: 1, itemType: 'AGREEMENT', itemId: 'g', itemHash: 'hash-g', personId: 'tom', kind: 'NOT_RIGHT', words: 'Te kort.', saidAt: '2026-11-19T10:00:00Z', answerByOn: '2020-01-01', answerFromName: 'Jip Testman', answer: '', answeredAt: null }];
    world.show(PlanScreen);
    expect(await screen.findByText('Te laat: antwoord was beloofd vóór 1 januari 2020')).toBeTruthy();
    expect(screen.queryByText('De tekst is na deze reactie gewijzigd.')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /Geef antwoord/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Antwoord aan Tom' });
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Uw antwoord' }), 'Neem de tijd.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Verstuur antwoord' }));
    expect(await screen.findByText('Neem de tijd.')).toBeTruthy();
    expect(world.inputs('answerResponse')).toMatchObject([{ id: 'r', baseVersion: 1, answer: 'Neem de tijd.' }]);
  });
});

describe('a response to a text', () => {
  const responded = (itemHash: string, over: Partial<ReturnType<typeof agreement>>) => {
    const world = new PlanWorld(version({ state: 'SHARED', sharedAt: '2026-11-19T10:00:00Z', agreements: [agreement('g', 'a', { state: 'SHARED', ...over })] }));
    world.dossier.responses = [{ __typename: 'Response', id: 'r', version: 1, itemType: 'AGREEMENT', itemId: 'g', itemHash, personId: 'tom', kind: 'NOT_RIGHT', words: 'Te kort.', saidAt: '2026-11-19T10:00:00Z', answerByOn: null, answerFromName: 'Jip Testman', answer: '', answeredAt: null }];
    world.show(PlanScreen);
  };

  it('says that the words changed since, also when they were shared again', async () => {
    responded('hash of other words', { version: 2 });
    expect(await screen.findByText('De tekst is na deze reactie gewijzigd.')).toBeTruthy();
  });

  it('says nothing of it when the item only got another place or state', async () => {
    responded('hash-g', { version: 9, position: 4 });
    expect(await screen.findByText('Te kort.')).toBeTruthy();
    expect(screen.queryByText('De tekst is na deze reactie gewijzigd.')).toBeNull();
  });
});

describe('versions and paper', () => {
  it('shows what changed between two versions, marked and in words', async () => {
    const next = version({ id: 'v2', number: 2, agreements: [agreement('g2', 'a2', { lineageId: 'l-g', what: 'Loopt een uur' })], top3Items: [situation('a2', 1, { lineageId: 'l-a', behaviour: 'Gedrag a', familyText: 'Gezin a', goal: 'Doel a' })] });
    new PlanWorld(adopted(), next).show(VersionsScreen, 'plan/versies');
    expect(await screen.findByText('Weg: “rondje”')).toBeTruthy();
    expect(screen.getByText('Nieuw: “uur”')).toBeTruthy();
    expect(document.querySelector('del')?.textContent).toBe('rondje');
    expect(document.querySelector('ins')?.textContent).toBe('uur');
  });

  it('prints what is needed in a crisis first, and which version it is', async () => {
    new PlanWorld(adopted()).show(PrintScreen, 'plan/afdrukken');
    const headings = (await screen.findAllByRole('heading', { level: 3 })).map((one) => one.textContent);
    expect(headings[0]).toBe('Bij gevaar: wie bellen?');
    expect(screen.getByText(/· Vingerafdruk cdcdcdcd ·/)).toBeTruthy();
    expect(screen.getByText(/Veiligheidsplan, versie 1 · Geldt sinds 19 nov 2026/)).toBeTruthy();
  });
});
