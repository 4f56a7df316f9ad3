import { useApolloClient } from '@apollo/client/react';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CorrectFactDocument, FactsOfFamilyDocument, WriteFactDocument, type ConflictPartsFragment, type FactPartsFragment } from '@generated/team/graphql';
import { fact, involvement, people, viewer } from '../testing/family';
import { fillDay, refused } from '../testing/sharing-rows';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { CorrectFactScreen } from './correct-fact-screen';
import { WriteFactScreen } from './write-fact-screen';

type Input = Record<string, unknown>;
type Mocks = Parameters<typeof show>[2];

let sent: Input[] = [];
/** What the family's facts are now. */
let facts: FactPartsFragment[] = [];
beforeEach(() => {
  sent = [];
  facts = [fact('f1', { what: 'Oud' })];
});
/** Reads everything on the screen anew, as a change by somebody else does. */
function Again() {
  const client = useApolloClient();
  return <button onClick={() => void client.refetchQueries({ include: 'active' })}>lees opnieuw</button>;
}
const home = `/gezinnen/${DOSSIER_ID}/dossier`;
const routes = [
  { path: '/gezinnen/:dossierId/dossier/schrijf', element: <WriteFactScreen /> }, { path: '/gezinnen/:dossierId/dossier/feiten/:factId', element: <><Again /><CorrectFactScreen /></> },
  { path: '/gezinnen/:dossierId/dossier', element: <h1>Dossier</h1> },
];
const family = (partner: string) => answer(FactsOfFamilyDocument, () => ({ viewer, dossier: { __typename: 'Dossier' as const, id: DOSSIER_ID, persons: people, involvements: [{ ...involvement(), partner }] as never, facts } }));
const open = (page: string, mocks: Mocks = [], partner = 'CASE_DIRECTOR') => show(routes, `${home}/${page}`, [family(partner), ...mocks]);
const server = (document: Parameters<typeof answer>[0], field: string, ...made: unknown[]) => answer(document, (variables: Input) => {
  sent.push(variables['input'] as Input);
  return { [field]: made[Math.min(sent.length, made.length) - 1] } as never;
});
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const problems = () => within(screen.getByRole('alert')).getAllByRole('link').map((one) => one.textContent);
const what = () => screen.getByLabelText<HTMLTextAreaElement>('Wat is er gebeurd, gezien of gezegd?');
const dossier = () => screen.findByRole('heading', { name: 'Dossier' });
const fillDayOf = (name: RegExp, ...day: [string, string, string]) => fillDay(name, ...day);

describe('Writing a fact down', () => {
  const save = () => press('Bewaar in het dossier');
  const fill = async (text = 'Er is geduwd') => {
    await userEvent.type(await screen.findByLabelText('Wat is er gebeurd, gezien of gezegd?'), text);
    await userEvent.click(screen.getByRole('radio', { name: /Zelf gezien/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Sara/ }));
  };

  it('sends all that belongs to it and nothing else, and leads back to it in the record', async () => {
    const { router } = open('schrijf', [server(WriteFactDocument, 'writeFact', fact('new'))]);
    await fill('  Er is geduwd ');
    await userEvent.type(screen.getByLabelText('Waar? (optioneel)'), 'thuis');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Dit duurde langer dan één dag' }));
    await fillDayOf(/^Wanneer/, '3', '9', '2026');
    await fillDayOf(/^Tot en met/, '5', '9', '2026');
    await save();
    await dossier();
    expect(router.state.location).toMatchObject({ pathname: home, hash: '#feit-new' });
    expect(screen.getByText('Bewaard in het dossier.')).toBeTruthy();
    expect(sent).toEqual([{
      dossierId: DOSSIER_ID, kind: 'FACT', what: 'Er is geduwd', happenedOn: '2026-09-03', happenedUntilOn: '2026-09-05', place: 'thuis', sourceKind: 'OWN_OBSERVATION', sourcePersonId: null, sourceName: null,
      aboutPersonIds: ['kid'], restsOnFactIds: [], dataClass: 'D3', idempotencyKey: expect.any(String),
    }]);
  });

  it('lets a relative of the family or the network be the source, and forgets a choice of the other', async () => {
    open('schrijf', [server(WriteFactDocument, 'writeFact', fact('new'))]);
    await fill();
    await userEvent.click(screen.getByRole('radio', { name: /Iemand uit het gezin/ }));
    const names = () => within(screen.getByLabelText('Wie vertelde dit?')).getAllByRole('option').map((one) => one.textContent);
    expect(names()).toEqual(['Kies een persoon', 'Tijn Doos', 'Sara Doos', 'Lin Doos', 'Rik Doos']);
    await userEvent.selectOptions(screen.getByLabelText('Wie vertelde dit?'), 'ma');
    await userEvent.click(screen.getByRole('radio', { name: /Iemand uit het netwerk/ }));
    expect(names()).toEqual(['Kies een persoon', 'Wil Doos']);
    await save();
    expect(problems()).toEqual(['Kies wie dit heeft gezegd.']);
    await userEvent.selectOptions(screen.getByLabelText('Wie vertelde dit?'), 'oma');
    await save();
    await waitFor(() => expect(sent).toMatchObject([{ sourceKind: 'NETWORK', sourcePersonId: 'oma', sourceName: null }]));
  });

  it('never sends a name with a reporter, also when one was typed for somebody else', async () => {
    open('schrijf', [server(WriteFactDocument, 'writeFact', fact('new'))]);
    await fill();
    await userEvent.click(screen.getByRole('radio', { name: /Een andere professional/ }));
    await userEvent.type(screen.getByLabelText('Welke professional?'), 'Juf Mia');
    await userEvent.click(screen.getByRole('radio', { name: /Een melder/ }));
    expect(screen.queryByLabelText('Welke professional?')).toBeNull();
    expect(screen.getByText(/Alleen Veilig Thuis weet wie het is/)).toBeTruthy();
    await save();
    await waitFor(() => expect(sent).toMatchObject([{ sourceKind: 'REPORTER', sourcePersonId: null, sourceName: null }]));
  });

  it('of an interpretation needs facts to rest on, and an interpretation is none', async () => {
    facts = [fact('f1'), fact('i', { kind: 'INTERPRETATION' })];
    open('schrijf', [server(WriteFactDocument, 'writeFact', fact('new'))]);
    await fill();
    await userEvent.click(screen.getByRole('radio', { name: /^Interpretatie/ }));
    const grounds = within(screen.getByRole('group', { name: /Op welke feiten/ })).getAllByRole('checkbox');
    expect(grounds).toHaveLength(1);
    await save();
    expect(problems()).toEqual(['Kies op welke feiten deze interpretatie rust.']);
    await userEvent.click(grounds[0]!);
    await save();
    await waitFor(() => expect(sent).toMatchObject([{ kind: 'INTERPRETATION', restsOnFactIds: ['f1'] }]));
  });

  it('of an interpretation says what to do first when there are no facts', async () => {
    facts = [];
    open('schrijf');
    await userEvent.click(await screen.findByRole('radio', { name: /^Interpretatie/ }));
    expect(screen.getByText(/Schrijf eerst de feiten op/)).toBeTruthy();
  });

  it.each([
    [['1', '1', '2099'], 'Deze datum is nog niet geweest. Kies vandaag of eerder.'], [['31', '2', '2026'], 'Deze datum bestaat niet. Kijk de dag en de maand na.'], [['1', '', '26'], 'Vul ook de maand in.'],
    [['1', '1', '26'], 'Schrijf het jaar met vier cijfers. Bijvoorbeeld 2026.'],
  ] as const)('says how to mend the day %j, and keeps it', async (day, message) => {
    open('schrijf');
    await fill();
    await fillDayOf(/^Wanneer/, ...(day as unknown as [string, string, string]));
    await save();
    expect(problems()).toEqual([message]);
    expect(within(screen.getByRole('group', { name: /^Wanneer/ })).getByLabelText<HTMLInputElement>('Jaar').value).toBe(day[2]);
    expect(sent).toEqual([]);
  });

  it.each([['CASE_DIRECTOR', ['Gewoon', 'Gezondheid']], ['POLICE', ['Gewoon', 'Strafrecht']], ['TEAM_COLLEAGUE', []]])('lets %s choose what may be written here: %j', async (partner, offered) => {
    open('schrijf', [], partner);
    await screen.findByRole('button', { name: 'Bewaar in het dossier' });
    const group = screen.queryByRole('group', { name: 'Wat voor gegeven is dit?' });
    expect(group ? within(group).getAllByRole('radio').map((one) => one.closest('label')?.querySelector('.zov-choice__label')?.firstChild?.textContent) : []).toEqual(offered);
  });

  it('names the field that the server finds wrong, keeps everything, and sends mended words under another key', async () => {
    open('schrijf', [server(WriteFactDocument, 'writeFact', refused('Kijk na.', [{ field: 'what', message: 'Hier staat een geheim adres: Schuilweg 17.' }]), fact('new'))]);
    await fill('Sara is op Schuilweg 17');
    await save();
    expect((await screen.findAllByText(/Hier staat een geheim adres/)).length).toBe(2);
    await userEvent.click(within(screen.getByRole('alert')).getByRole('link'));
    expect(document.activeElement).toBe(what());
    expect(what().value).toBe('Sara is op Schuilweg 17');
    await userEvent.clear(what());
    await userEvent.type(what(), 'Sara is veilig');
    expect(screen.queryByText(/Hier staat een geheim adres/)).toBeNull();
    await save();
    await dossier();
    expect(sent[1]).toMatchObject({ what: 'Sara is veilig', aboutPersonIds: ['kid'] });
    expect(sent[1]?.['idempotencyKey']).not.toBe(sent[0]?.['idempotencyKey']);
  });

  it('says that it may not be any more, with the number to mention', async () => {
    open('schrijf', [server(WriteFactDocument, 'writeFact', refused('U werkt niet meer mee aan dit gezin.'))]);
    await fill();
    await save();
    expect(await screen.findByText('U werkt niet meer mee aan dit gezin.')).toBeTruthy();
    expect(screen.getByText('spoor-7')).toBeTruthy();
    expect(what().value).toBe('Er is geduwd');
  });

  it('asks before what was typed is left behind, and lets go of it only when told to', async () => {
    const { router, go } = open('schrijf');
    await fill();
    await go(home);
    await userEvent.click(await screen.findByRole('button', { name: 'Blijf hier' }));
    expect(what().value).toBe('Er is geduwd');
    await go(home);
    await userEvent.click(await screen.findByRole('button', { name: 'Ga weg zonder te bewaren' }));
    await dossier();
    expect(router.state.location.pathname).toBe(home);
  });
});

describe('Correcting a fact', () => {
  const save = () => press('Bewaar correctie');
  const correct = async (text: string) => {
    await userEvent.clear(await screen.findByLabelText('Wat is er gebeurd, gezien of gezegd?'));
    await userEvent.type(what(), text);
    await userEvent.type(screen.getByLabelText('Waarom corrigeert u dit?'), 'Verkeerd');
  };
  const UUID = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
  const conflict = (...fields: readonly (readonly [string, string | null, string | null])[]): ConflictPartsFragment => ({
    __typename: 'EditConflict', itemId: 'f1', currentVersion: 7, changedAt: '2026-11-20T09:24:00Z', changedByName: null,
    fields: fields.map(([field, theirs, mine]) => ({ __typename: 'ConflictingField', field, base: null, theirs, mine })),
  });

  it('sends the version it was read with, what changed and why, and leads back to the fact', async () => {
    facts = [fact('f1', { what: 'Oud', version: 4 })];
    const { router } = open('feiten/f1', [server(CorrectFactDocument, 'correctFact', fact('f1', { version: 5 }))]);
    await correct('Nieuw');
    await userEvent.click(screen.getByRole('radio', { name: /^Betwist/ }));
    await save();
    await dossier();
    expect(router.state.location.hash).toBe('#feit-f1');
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, id: 'f1', baseVersion: 4, what: 'Nieuw', verification: 'DISPUTED', correctionReason: 'Verkeerd', idempotencyKey: expect.any(String) }]);
  });

  it('keeps everything when the answer got lost, and sends it again under the same key', async () => {
    open('feiten/f1', [lose(CorrectFactDocument), server(CorrectFactDocument, 'correctFact', refused('Nu niet.'))]);
    await correct('Nieuw');
    await save();
    expect(await screen.findByText('Bewaren is niet gelukt')).toBeTruthy();
    await save();
    await screen.findByText('Nu niet.');
    await save();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual(sent[0]);
    expect(what().value).toBe('Nieuw');
  });

  it('tells that somebody else saved a newer version meanwhile, and leaves the words alone', async () => {
    open('feiten/f1', [server(CorrectFactDocument, 'correctFact', conflict(['what', 'Van een ander', 'Van mij']))]);
    await correct('Van mij');
    facts = [fact('f1', { what: 'Van een ander', version: 7 })];
    await press('lees opnieuw');
    expect(await screen.findByText('Iemand anders veranderde dit feit net ook. Als u bewaart, ziet u wat er verschilt.')).toBeTruthy();
    expect(what().value).toBe('Van mij');
    await save();
    expect(await screen.findByRole('heading', { name: 'Wat er gebeurde: iemand anders schreef hier ook' })).toBeTruthy();
    expect(sent).toMatchObject([{ baseVersion: 1, what: 'Van mij' }]);
  });

  it('lays every field that two people changed side by side, as people read it, and waits until all are settled', async () => {
    open('feiten/f1', [server(CorrectFactDocument, 'correctFact', conflict(['what', 'Van een ander', 'Van mij'], ['happenedOn', '2026-09-09', '2026-09-03'], ['verification', 'VERIFIED', null]), fact('f1', { version: 8 }))]);
    await correct('Van mij');
    await save();
    const first = await screen.findByRole('heading', { name: /^Wat er gebeurde: / });
    expect(document.activeElement).toBe(first);
    const day = within(screen.getByRole('region', { name: /^Wanneer: / }));
    expect(day.getByText('9 september 2026')).toBeTruthy();
    expect(day.queryByRole('button', { name: 'Voeg samen' })).toBeNull();
    expect(within(screen.getByRole('region', { name: /^Nagegaan: / })).getByText('Nagegaan')).toBeTruthy();
    await userEvent.click(within(screen.getByRole('region', { name: /^Nagegaan: / })).getByRole('button', { name: 'Neem over' }));
    await userEvent.click(day.getByRole('button', { name: 'Neem over' }));
    expect(screen.queryByRole('button', { name: 'Bewaar correctie' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Houd mijn tekst' }));
    await save();
    await dossier();
    expect(sent[1]).toEqual({ dossierId: DOSSIER_ID, id: 'f1', baseVersion: 7, what: 'Van mij', correctionReason: 'Verkeerd', idempotencyKey: expect.any(String) });
  });

  it('takes over about whom it is, and shows nobody whose name the reader may not know', async () => {
    open('feiten/f1', [server(CorrectFactDocument, 'correctFact', conflict(['aboutPersonIds', `{${UUID}}`, '{kid}']), fact('f1', { version: 8 }))]);
    await correct('Van mij');
    await save();
    const about = within(await screen.findByRole('region', { name: /^Over wie: / }));
    expect(about.getAllByText('iemand').length).toBeGreaterThan(0);
    expect(document.body.textContent).not.toContain(UUID);
    await userEvent.click(about.getByRole('button', { name: 'Houd mijn tekst' }));
    await save();
    await waitFor(() => expect(sent[1]).toMatchObject({ aboutPersonIds: ['kid'], baseVersion: 7 }));
  });

  it('names the field that the server finds wrong, and keeps the words', async () => {
    open('feiten/f1', [server(CorrectFactDocument, 'correctFact', refused('Kijk na.', [{ field: 'correctionReason', message: 'Schrijf hier geen adres.' }]))]);
    await correct('Nieuw');
    await save();
    expect((await screen.findAllByText('Schrijf hier geen adres.')).length).toBe(2);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Waarom corrigeert u dit?').value).toBe('Verkeerd');
  });

  it('is the same for a fact that is hidden and for one that does not exist', async () => {
    open('feiten/weg');
    expect(await screen.findByText('Dit feit is er niet, of u mag het niet zien.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('link', { name: 'Terug naar het dossier' }).getAttribute('href')).toBe(home);
  });

  it('asks before a correction is left behind', async () => {
    const { go, router } = open('feiten/f1');
    await correct('Nieuw');
    await go(home);
    expect(await screen.findByRole('alertdialog', { name: 'Weggaan zonder te bewaren?' })).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(router.state.location.pathname).toBe(`${home}/feiten/f1`);
    await act(() => Promise.resolve());
    expect(what().value).toBe('Nieuw');
  });
});
