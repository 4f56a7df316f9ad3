import { beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OpenDossierDocument, type OpenDossierInput } from '@generated/team/graphql';
import { fillDay, refused } from '../testing/sharing-rows';
import { answer, lose, show } from '../testing/show';
import { OpenDossierScreen } from './open-dossier-screen';

let sent: OpenDossierInput[] = [];
beforeEach(() => {
  sent = [];
});
const routes = [
  { path: '/gezinnen/nieuw', element: <OpenDossierScreen /> }, { path: '/gezinnen/:dossierId', element: <h1>Het gezin</h1> }, { path: '/', element: <h1>Mijn werk</h1> },
];
const opened = { __typename: 'Dossier', id: 'new', number: 'G-1', name: 'Doos' };
const server = (...made: unknown[]) => answer(OpenDossierDocument, (variables) => {
  sent.push(variables['input'] as OpenDossierInput);
  return { openDossier: made[Math.min(sent.length, made.length) - 1] } as never;
});
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const next = () => press(/^Verder naar/);
const problems = () => within(screen.getByRole('alert')).getAllByRole('link').map((one) => one.textContent);
const step = () => screen.getByRole('heading', { level: 2 }).textContent;
const group = (name: string | RegExp) => within(screen.getByRole('group', { name }));
const options = (name: string | RegExp) => group(name).getAllByRole('checkbox').map((one) => one.closest('label')?.textContent);
/** Fills a field at once: typing letter by letter takes long. */
const put = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const last = (label: string) => screen.getAllByLabelText(label).at(-1)!;

/** A family of these people on the first page; goes on to where they live. */
async function people(...rows: readonly (readonly [callName: string, role: string, circle?: 'Netwerk'])[]): Promise<void> {
  put(screen.getByLabelText('Naam van het gezin'), 'Doos');
  put(screen.getByLabelText('Waarom opent u dit dossier?'), 'School belde.');
  for (const [index, [callName, role, circle]] of rows.entries()) {
    if (index > 0) await press('Voeg nog iemand toe');
    put(last('Roepnaam'), callName);
    await userEvent.selectOptions(last('Plaats in het gezin'), role);
    if (circle) await userEvent.click(screen.getAllByRole('radio', { name: circle }).at(-1)!);
  }
  await next();
}
const family = () => people(['Sara', 'Kind'], ['Lin', 'Moeder'], ['Rik', 'Vader']);
async function ground(): Promise<void> {
  await next();
  await userEvent.click(screen.getByRole('radio', { name: /Publieke taak/ }));
  await userEvent.click(screen.getByRole('radio', { name: /Direct betrokken/ }));
  await next();
}
async function home(label: string, members: readonly string[], address = ''): Promise<void> {
  put(last('Hoe noemt u dit huishouden?'), label);
  const living = within(screen.getAllByRole('group', { name: 'Wie wonen hier?' }).at(-1)!);
  for (const one of members) await userEvent.click(living.getByRole('checkbox', { name: one }));
  if (address) put(screen.getAllByLabelText(/^Adres/).at(-1)!, address);
}
const open = () => press('Open dit dossier');

describe('A secret address in a new dossier', () => {
  const hide = async () => {
    await home('Opvang', ['Sara', 'Lin'], 'Mistpad 4');
    await userEvent.click(screen.getByRole('checkbox', { name: /Dit adres is geheim/ }));
  };

  it('can be kept only from who does not live there, warns of the school, and is shown once more before anything is sent', async () => {
    show(routes, '/gezinnen/nieuw', [server(opened)]);
    await family();
    await hide();
    expect(screen.getByText(/Ook de school, de huisarts en de opvang/)).toBeTruthy();
    expect(options('Wie mag dit adres niet weten?')).toEqual(['Rik']);
    await userEvent.click(group('Wie mag dit adres niet weten?').getByRole('checkbox', { name: 'Rik' }));
    put(screen.getByLabelText('Waarom niet?'), 'Dreiging');
    await ground();
    expect(screen.getByText('Geheim voor Rik: Dreiging')).toBeTruthy();
    expect(sent).toEqual([]);
    await open();
    await screen.findByRole('heading', { name: 'Het gezin' });
    const [, lin, rik] = sent[0]!.persons;
    expect(sent[0]!.households).toEqual([{ label: 'Opvang', personIds: [sent[0]!.persons[0]!.id, lin!.id], address: 'Mistpad 4', hiddenFromPersonIds: [rik!.id], hiddenReason: 'Dreiging' }]);
  });

  it('is open again when the tick is taken away, and then nothing of from whom or why is sent', async () => {
    show(routes, '/gezinnen/nieuw', [server(opened)]);
    await family();
    await hide();
    await userEvent.click(group('Wie mag dit adres niet weten?').getByRole('checkbox', { name: 'Rik' }));
    put(screen.getByLabelText('Waarom niet?'), 'Dreiging');
    await userEvent.click(screen.getByRole('checkbox', { name: /Dit adres is geheim/ }));
    await ground();
    expect(screen.queryByText(/Geheim voor/)).toBeNull();
    await open();
    await waitFor(() => expect(sent[0]?.households).toMatchObject([{ address: 'Mistpad 4', hiddenFromPersonIds: [], hiddenReason: null }]));
  });

  it('asks anew from whom, when the one it was kept from turns out to live there', async () => {
    show(routes, '/gezinnen/nieuw', []);
    await family();
    await hide();
    await userEvent.click(group('Wie mag dit adres niet weten?').getByRole('checkbox', { name: 'Rik' }));
    put(screen.getByLabelText('Waarom niet?'), 'Dreiging');
    await userEvent.click(group('Wie wonen hier?').getByRole('checkbox', { name: 'Rik' }));
    await next();
    expect(problems()).toEqual(['Kies wie dit adres niet mag weten.']);
  });

  it('is not sent as kept from somebody who lives there after all', async () => {
    show(routes, '/gezinnen/nieuw', [server(opened)]);
    await people(['Sara', 'Kind'], ['Lin', 'Moeder'], ['Rik', 'Vader'], ['Wil', 'Grootouder', 'Netwerk']);
    await hide();
    for (const name of ['Rik', 'Wil']) await userEvent.click(group('Wie mag dit adres niet weten?').getByRole('checkbox', { name }));
    put(screen.getByLabelText('Waarom niet?'), 'Dreiging');
    await userEvent.click(group('Wie wonen hier?').getByRole('checkbox', { name: 'Wil' }));
    await ground();
    await open();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]!.households[0]!.hiddenFromPersonIds).toEqual([sent[0]!.persons[2]!.id]);
  });

  it('that is ticked after a lost answer is never taken for what was sent before', async () => {
    show(routes, '/gezinnen/nieuw', [lose(OpenDossierDocument), server(refused('Dit kan nu niet meer, omdat er iets is veranderd.'))]);
    await family();
    await home('Opvang', ['Sara', 'Lin'], 'Mistpad 4');
    await ground();
    await open();
    expect(await screen.findByText('Bewaren is niet gelukt')).toBeTruthy();
    await open();
    await waitFor(() => expect(sent).toHaveLength(1));
    await press('Wijzig wonen en gezag');
    await userEvent.click(screen.getByRole('checkbox', { name: /Dit adres is geheim/ }));
    await userEvent.click(group('Wie mag dit adres niet weten?').getByRole('checkbox', { name: 'Rik' }));
    put(screen.getByLabelText('Waarom niet?'), 'Dreiging');
    await next();
    await next();
    await open();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]!.dossierId).toBe(sent[0]!.dossierId);
    expect(sent[1]!.idempotencyKey).not.toBe(sent[0]!.idempotencyKey);
    expect(await screen.findByText('Dit kan nu niet meer, omdat er iets is veranderd.')).toBeTruthy();
  });
});

describe('Where everybody lives', () => {
  it('is asked for each home: a name, and who lives there', async () => {
    show(routes, '/gezinnen/nieuw', []);
    await family();
    put(screen.getByLabelText('Adres (optioneel)'), 'Mistpad 4');
    await next();
    expect(problems()).toEqual(['Geef dit huishouden een naam.', 'Kies wie er in dit huishouden wonen.']);
    await userEvent.click(within(screen.getByRole('alert')).getByRole('link', { name: 'Geef dit huishouden een naam.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Hoe noemt u dit huishouden?'));
  });

  it('may be two homes; the new one has focus, and taking one away leads to the button', async () => {
    show(routes, '/gezinnen/nieuw', [server(opened)]);
    await family();
    await home('Huis van Lin', ['Lin']);
    await press('Voeg een huishouden toe');
    expect(document.activeElement).toBe(screen.getAllByLabelText('Hoe noemt u dit huishouden?')[1]);
    await home('Huis van Rik', ['Rik', 'Sara']);
    await press('Voeg een huishouden toe');
    await press('Haal huishouden 3 weg');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Voeg een huishouden toe' }));
    await ground();
    await open();
    await waitFor(() => expect(sent[0]?.households.map(({ label, personIds }) => [label, personIds.length])).toEqual([['Huis van Lin', 1], ['Huis van Rik', 2]]));
  });

  it('may be unknown: the last page says of whom, and opens the dossier all the same', async () => {
    show(routes, '/gezinnen/nieuw', [server(opened)]);
    await family();
    await home('Huis van Lin', ['Lin']);
    await ground();
    expect(screen.getByText('Nog niet bekend waar Sara en Rik woont of wonen.')).toBeTruthy();
    expect(screen.getByText(/Nog geen gezag ingevuld voor Sara/)).toBeTruthy();
    expect(screen.getByText('geen adres', { exact: false })).toBeTruthy();
    await open();
    await waitFor(() => expect(sent).toHaveLength(1));
  });

  it('forgets whoever is taken out of the family', async () => {
    show(routes, '/gezinnen/nieuw', [server(opened)]);
    await family();
    await home('Huis', ['Sara', 'Rik']);
    await userEvent.selectOptions(screen.getByLabelText(/^Rik \(vader\)/), 'Gezamenlijk ouderlijk gezag');
    await fillDay('Vanaf wanneer?', '1', '3', '2020');
    await press('Vorige stap');
    await press('Haal Rik weg');
    await next();
    expect(options('Wie wonen hier?')).toEqual(['Sara', 'Lin']);
    await ground();
    await open();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]!.custodies).toEqual([]);
    expect(sent[0]!.households[0]!.personIds).toEqual([sent[0]!.persons[0]!.id]);
    expect(sent[0]!.persons.map(({ callName }) => callName)).toEqual(['Sara', 'Lin']);
  });
});

describe('Custody in a new dossier', () => {
  it('is asked for every child and every grown-up of the family, and of the network a guardian only', async () => {
    show(routes, '/gezinnen/nieuw', []);
    await people(['Sara', 'Kind'], ['Lin', 'Moeder'], ['Wil', 'Grootouder', 'Netwerk'], ['Gea', 'Voogd', 'Netwerk']);
    const asked = group('Gezag over Sara').getAllByRole('combobox').map((one) => one.closest('.zov-field')?.querySelector('label')?.textContent);
    expect(asked).toEqual(['Lin (moeder) (optioneel)', 'Gea (voogd) (optioneel)']);
    expect(screen.queryByRole('group', { name: 'Vanaf wanneer?' })).toBeNull();
  });

  it.each([[['1', '1', '2099'], 'Gezag van Lin over Sara: Deze datum is nog niet geweest.'], [['', '', ''], 'Gezag van Lin over Sara: Vul een datum in.'], [['1', '', '2020'], 'Gezag van Lin over Sara: Vul ook de maand in.']] as const)('does not begin on %j', async (day, message) => {
    show(routes, '/gezinnen/nieuw', []);
    await family();
    await userEvent.selectOptions(screen.getByLabelText(/^Lin \(moeder\)/), 'Eenhoofdig ouderlijk gezag');
    await fillDay('Vanaf wanneer?', ...(day as [string, string, string]));
    await next();
    expect(problems()).toEqual([message]);
    expect(step()).toContain('Wonen en gezag');
  });

  it('is said in a sentence on the last page, and sent as it was chosen', async () => {
    show(routes, '/gezinnen/nieuw', [server(opened)]);
    await family();
    await userEvent.selectOptions(screen.getByLabelText(/^Lin \(moeder\)/), 'Eenhoofdig ouderlijk gezag');
    await fillDay('Vanaf wanneer?', '13', '3', '2017');
    await ground();
    expect(screen.getByText('Lin heeft alleen gezag over Sara, vanaf 13 maart 2017.')).toBeTruthy();
    expect(screen.queryByText(/Nog geen gezag/)).toBeNull();
    await open();
    await waitFor(() => expect(sent).toHaveLength(1));
    const [sara, lin] = sent[0]!.persons;
    expect(sent[0]!.custodies).toEqual([{ adultPersonId: lin!.id, childPersonId: sara!.id, kind: 'SINGLE_PARENTAL', fromOn: '2017-03-13' }]);
  });

  it('says what to do when there is no child or no grown-up', async () => {
    show(routes, '/gezinnen/nieuw', []);
    await people(['Lin', 'Moeder']);
    expect(screen.getByText(/Er is nog geen kind of volwassene in de lijst/)).toBeTruthy();
  });

  it('is mended in its own step when the server finds it wrong', async () => {
    show(routes, '/gezinnen/nieuw', [server(refused('Kijk na.', [{ field: 'custodies', message: 'Iemand heeft gezag over zichzelf.' }]))]);
    await family();
    await ground();
    await open();
    expect((await screen.findByRole('alert')).textContent).toContain('Iemand heeft gezag over zichzelf.');
    expect(step()).toContain('Wonen en gezag');
    await userEvent.click(within(screen.getByRole('alert')).getByRole('link'));
    expect(document.activeElement?.textContent).toContain('Wie heeft gezag?');
  });
});
