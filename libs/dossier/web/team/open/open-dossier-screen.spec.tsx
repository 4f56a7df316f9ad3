import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OpenDossierDocument, type OpenDossierMutation } from '@generated/team/graphql';
import { answer, lose, show } from '../testing/show';
import { OpenDossierScreen } from './open-dossier-screen';

const routes = [
  { path: '/gezinnen/nieuw', element: <OpenDossierScreen /> },
  { path: '/gezinnen/:dossierId', element: <h1>Het gezin</h1> },
  { path: '/', element: <h1>Mijn werk</h1> },
];
const next = () => userEvent.click(screen.getByRole('button', { name: /^Verder naar/ }));
const open = () => userEvent.click(screen.getByRole('button', { name: 'Open dit dossier' }));
const step = () => screen.getByRole('heading', { level: 2 }).textContent;

async function fillPeople() {
  await userEvent.type(screen.getByLabelText('Naam van het gezin'), 'Doos');
  await userEvent.type(screen.getByLabelText('Waarom opent u dit dossier?'), 'School belde.');
  await userEvent.type(screen.getByLabelText('Roepnaam'), 'Lin');
  await userEvent.selectOptions(screen.getByLabelText('Plaats in het gezin'), 'Moeder');
}

async function fillToCheck() {
  await fillPeople();
  await next();
  await next();
  await userEvent.click(screen.getByRole('radio', { name: /Publieke taak/ }));
  await userEvent.click(screen.getByRole('radio', { name: /Direct betrokken/ }));
  await next();
}

const made = (sent: Record<string, unknown>[]) => answer(OpenDossierDocument, (variables): OpenDossierMutation => {
  sent.push(variables['input'] as Record<string, unknown>);
  return { openDossier: { __typename: 'Dossier', id: 'new', number: 'G-1', name: 'Doos' } };
});

describe('Opening a dossier', () => {
  it('brings focus to what is missing and does not go on', async () => {
    show(routes, '/gezinnen/nieuw', []);
    await next();
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(within(summary).getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Vul de naam van het gezin in.', 'Schrijf waarom u dit dossier opent.', 'Vul de roepnaam van persoon 1 in.', 'Kies de plaats in het gezin van persoon 1.',
    ]);
    expect(step()).toContain('Mensen');
  });

  it('keeps what was typed through the steps, and starts each step at its heading', async () => {
    const { router } = show(routes, '/gezinnen/nieuw', []);
    await fillPeople();
    await next();
    expect(step()).toContain('Wonen en gezag');
    expect(document.activeElement?.textContent).toContain('Wonen en gezag');
    await userEvent.type(screen.getByLabelText('Hoe noemt u dit huishouden?'), 'Huis van Lin');
    await userEvent.click(screen.getByRole('button', { name: 'Vorige stap' }));
    expect((screen.getByLabelText('Naam van het gezin') as HTMLInputElement).value).toBe('Doos');
    await next();
    expect((screen.getByLabelText('Hoe noemt u dit huishouden?') as HTMLInputElement).value).toBe('Huis van Lin');
    expect(router.state.location.search).toBe('?stap=wonen');
  });

  it('does not skip a step that is not filled in', () => {
    show(routes, '/gezinnen/nieuw?stap=controle', []);
    expect(step()).toContain('Mensen');
  });

  it('asks from whom an address is kept and why, before it goes on', async () => {
    show(routes, '/gezinnen/nieuw', []);
    await fillPeople();
    await next();
    await userEvent.type(screen.getByLabelText('Hoe noemt u dit huishouden?'), 'Huis');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Lin' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Dit adres is geheim/ }));
    await next();
    expect(screen.getByRole('alert').textContent).toContain('Vul het adres in dat geheim is');
    await userEvent.type(screen.getByLabelText('Adres'), 'Mistpad 4');
    await next();
    expect(screen.getByRole('alert').textContent).toContain('Kies wie dit adres niet mag weten.');
    expect(screen.getByRole('alert').textContent).toContain('Schrijf waarom het adres geheim is.');
  });

  it('sends the same again after a lost answer, and then goes to the family', async () => {
    const sent: Record<string, unknown>[] = [];
    const { router } = show(routes, '/gezinnen/nieuw', [lose(OpenDossierDocument), made(sent)]);
    await fillToCheck();
    await open();
    expect(await screen.findByText('Bewaren is niet gelukt')).toBeTruthy();
    expect(screen.getByText('School belde.')).toBeTruthy();
    await open();
    await screen.findByRole('heading', { name: 'Het gezin' });
    expect(router.state.location.pathname).toBe('/gezinnen/new');
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ name: 'Doos', legalBasis: 'PUBLIC_TASK', households: [], custodies: [], persons: [{ callName: 'Lin', familyRole: 'MOTHER', gender: 'FEMALE' }] });
  });

  it('uses one key for every attempt', async () => {
    const uuid = jest.spyOn(crypto, 'randomUUID');
    const sent: Record<string, unknown>[] = [];
    const refused: OpenDossierMutation = { openDossier: { __typename: 'Refused', code: 'NOT_POSSIBLE_NOW', message: 'Nu niet.', correlationId: 'abc', fields: [] } };
    show(routes, '/gezinnen/nieuw', [answer(OpenDossierDocument, (variables): OpenDossierMutation => {
      sent.push(variables['input'] as Record<string, unknown>);
      return refused;
    })]);
    await fillToCheck();
    const before = uuid.mock.calls.length;
    await open();
    await screen.findByText('Nu niet.');
    await open();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(uuid.mock.calls.length).toBe(before);
    expect(sent[0]?.['idempotencyKey']).toBe(sent[1]?.['idempotencyKey']);
    uuid.mockRestore();
  });

  it('goes back to the step with the field that the server refused, and says so there', async () => {
    const refused: OpenDossierMutation = { openDossier: { __typename: 'Refused', code: 'BAD_INPUT', message: 'Kijk na.', correlationId: 'abc', fields: [{ __typename: 'FieldProblem', field: 'name', message: 'Deze naam is te lang.' }] } };
    show(routes, '/gezinnen/nieuw', [answer(OpenDossierDocument, refused)]);
    await fillToCheck();
    await open();
    await waitFor(() => expect(step()).toContain('Mensen'));
    expect((await screen.findByRole('alert')).textContent).toContain('Deze naam is te lang.');
    expect((screen.getByLabelText('Naam van het gezin') as HTMLInputElement).value).toBe('Doos');
  });

  it('asks before what was typed is left behind', async () => {
    const { router, go } = show(routes, '/gezinnen/nieuw', []);
    await userEvent.type(screen.getByLabelText('Naam van het gezin'), 'Doos');
    await go('/');
    await userEvent.click(await screen.findByRole('button', { name: 'Blijf hier' }));
    expect(router.state.location.pathname).toBe('/gezinnen/nieuw');
    expect((screen.getByLabelText('Naam van het gezin') as HTMLInputElement).value).toBe('Doos');
  });

  it('takes somebody away everywhere, and brings that person back', async () => {
    show(routes, '/gezinnen/nieuw', []);
    await fillPeople();
    await userEvent.click(screen.getByRole('button', { name: 'Voeg nog iemand toe' }));
    expect(document.activeElement).toBe(screen.getAllByLabelText('Roepnaam')[1]);
    await userEvent.type(screen.getAllByLabelText('Roepnaam')[1]!, 'Rik');
    await userEvent.click(screen.getByRole('button', { name: 'Haal Rik weg' }));
    expect(screen.getAllByLabelText('Roepnaam')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
    expect((screen.getAllByLabelText('Roepnaam')[1] as HTMLInputElement).value).toBe('Rik');
  });
});
