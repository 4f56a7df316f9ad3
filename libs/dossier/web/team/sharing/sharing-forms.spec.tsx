import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AskConsentDocument, RecordMandateDocument, RecordRepresentationDecisionDocument, RepresentationChoicesDocument, RestrictDocument, SharingChoicesDocument } from '@generated/team/graphql';
import { DecisionScreen } from '../representation/decision-screen';
import { MandateScreen } from '../representation/mandate-screen';
import { custody, people } from '../testing/family';
import { choices, consent, fillDay, refused, restriction } from '../testing/sharing-rows';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { ConsentScreen } from './consent-screen';
import { RestrictionScreen } from './restriction-screen';

type Input = Record<string, unknown>;
type Mocks = Parameters<typeof show>[2];

let sent: Input[] = [];
beforeEach(() => {
  sent = [];
});
const server = (document: Parameters<typeof answer>[0], field: string, made: unknown) => answer(document, (variables: Input) => {
  sent.push(variables['input'] as Input);
  return { [field]: made } as never;
});
const lawyer = { ...people[0]!, id: 'law', callName: 'Ada', displayName: 'Ada Recht', familyRole: 'OTHER' as const };
const elder = { ...people[4]!, id: 'elder', callName: 'Bram', displayName: 'Bram Doos', birthDate: '2010-01-01' };
const reads = answer(SharingChoicesDocument, choices);
const represented = answer(RepresentationChoicesDocument, { dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: [...people, lawyer, elder], custodies: [custody('c', 'ma', 'elder', { fromOn: '2010-01-01' })] } });
const routes = [
  { path: '/gezinnen/:dossierId/delen', element: <h1>Delen</h1> },
  { path: '/gezinnen/:dossierId/delen/toestemming', element: <ConsentScreen /> },
  { path: '/gezinnen/:dossierId/delen/beperking', element: <RestrictionScreen /> },
  { path: '/gezinnen/:dossierId/delen/besluit', element: <DecisionScreen /> },
  { path: '/gezinnen/:dossierId/delen/machtiging', element: <MandateScreen /> },
];
const load = (page: string, ...more: Mocks) => show(routes, `/gezinnen/${DOSSIER_ID}/delen/${page}`, [reads, represented, ...more]);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const problems = () => within(screen.getByRole('alert')).getAllByRole('link').map((one) => one.textContent);
const tick = (group: string | RegExp, name: string | RegExp) => userEvent.click(within(screen.getByRole('group', { name: group })).getByRole('checkbox', { name }));
const textOf = (label: string | RegExp) => (screen.getByLabelText(label) as HTMLTextAreaElement).value;

describe('Asking for consent', () => {
  const fill = async () => {
    await userEvent.selectOptions(await screen.findByLabelText('Over wie gaat het?'), 'kid');
    await userEvent.selectOptions(screen.getByLabelText('Aan wie vraagt u het?'), 'ma');
    await userEvent.selectOptions(screen.getByLabelText('Met welke organisatie?'), 'o');
    await tick('Welke gegevens?', 'Feiten');
    await userEvent.selectOptions(screen.getByLabelText('Waarvoor?'), 'HELP');
    await userEvent.type(screen.getByLabelText(/Wat vraagt u, en waarom/), 'Mag school weten hoe het gaat?');
  };

  it('says everything that is missing, in the order of the rules, and leads to each field', async () => {
    load('toestemming', server(AskConsentDocument, 'askConsent', consent()));
    await press('Bewaar');
    expect(problems()).toEqual(['Kies aan wie u het vraagt.', 'Kies over wie het gaat.', 'Kies een organisatie.', 'Kies welke gegevens.', 'Kies een doel.', 'Schrijf in gewone woorden wat u vraagt en waarom.']);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    await userEvent.click(within(screen.getByRole('alert')).getByRole('link', { name: 'Kies een organisatie.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Met welke organisatie?'));
    expect(sent).toEqual([]);
  });

  it('sends who, about whom, to whom, what and why; without a last day the region decides', async () => {
    load('toestemming', server(AskConsentDocument, 'askConsent', consent()));
    await fill();
    await press('Bewaar');
    await screen.findByRole('heading', { name: 'Delen' });
    expect(sent).toEqual([{
      dossierId: DOSSIER_ID, givenByPersonId: 'ma', forPersonId: 'kid', toOrganisationId: 'o', dataClasses: ['D3'], purpose: 'HELP', explanation: 'Mag school weten hoe het gaat?',
      alreadyGiven: false, untilOn: null, idempotencyKey: expect.any(String),
    }]);
    expect(screen.getByText('De toestemming staat erin.')).toBeTruthy();
  });

  it('is written down as given only when somebody ticks that it was', async () => {
    load('toestemming', server(AskConsentDocument, 'askConsent', consent()));
    await fill();
    const given = screen.getByRole<HTMLInputElement>('checkbox', { name: /Er is al ja gezegd/ });
    expect(given.checked).toBe(false);
    await userEvent.click(given);
    await fillDay(/Laatste dag/, '1', '3', '2027');
    await press('Bewaar');
    await waitFor(() => expect(sent).toMatchObject([{ alreadyGiven: true, untilOn: '2027-03-01' }]));
  });

  it.each([[['31', '2', '2027'], 'Deze datum bestaat niet. Kijk de dag en de maand na.'], [['5', '', ''], 'Vul ook de maand en het jaar in.']] as const)('is not sent with a last day of %j, and says how to mend it', async (day, message) => {
    load('toestemming', server(AskConsentDocument, 'askConsent', consent()));
    await fill();
    await fillDay(/Laatste dag/, ...(day as [string, string, string]));
    await press('Bewaar');
    expect(problems()).toEqual([message]);
    expect(sent).toEqual([]);
    expect(within(screen.getByRole('group', { name: /Laatste dag/ })).getByLabelText<HTMLInputElement>('Dag').value).toBe(day[0]);
  });

  it('offers no whereabouts, no reporter and no words of a child to consent to', async () => {
    load('toestemming');
    await screen.findByRole('button', { name: 'Bewaar' });
    const offered = within(screen.getByRole('group', { name: 'Welke gegevens?' })).getAllByRole('checkbox').map((one) => one.closest('label')?.textContent);
    expect(offered).toHaveLength(12);
    for (const never of ['Geheime verblijfsgegevens', 'Melder', 'Eigen woorden van een kind', 'Logboek', 'Wie mag meekijken']) expect(offered).not.toContain(never);
  });

  it('keeps everything when it cannot be, and names the field', async () => {
    load('toestemming', server(AskConsentDocument, 'askConsent', refused('Kijk na.', [{ field: 'givenByPersonId', message: 'Deze persoon kan hier niet over beslissen.' }])));
    await fill();
    await press('Bewaar');
    expect((await screen.findAllByText('Deze persoon kan hier niet over beslissen.')).length).toBe(2);
    expect(textOf(/Wat vraagt u/)).toBe('Mag school weten hoe het gaat?');
    await userEvent.selectOptions(screen.getByLabelText('Aan wie vraagt u het?'), 'pa');
    expect(screen.queryByText('Deze persoon kan hier niet over beslissen.')).toBeNull();
  });

  it('keeps everything when the answer got lost, and sends it again under the same key', async () => {
    load('toestemming', lose(AskConsentDocument), server(AskConsentDocument, 'askConsent', refused('U mag dit niet meer.')));
    await fill();
    await press('Bewaar');
    expect(await screen.findByText('Bewaren is niet gelukt')).toBeTruthy();
    await press('Bewaar');
    expect(await screen.findByText('U mag dit niet meer.')).toBeTruthy();
    expect(screen.queryByText('Bewaren is niet gelukt')).toBeNull();
    await press('Bewaar');
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual(sent[0]);
    expect(textOf(/Wat vraagt u/)).toBe('Mag school weten hoe het gaat?');
  });
});

describe('Keeping something back', () => {
  const made = () => server(RestrictDocument, 'restrict', restriction());
  const why = () => userEvent.type(screen.getByLabelText(/Waarom, en wie/), 'Bedreiging, besloten met Veilig Thuis');

  it('of where somebody is asks from whom and about whom, and works without a last day', async () => {
    load('beperking', made());
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: /Verblijfplaats verborgen/ })).checked).toBe(true);
    expect(screen.queryByRole('group', { name: 'Welke gegevens?' })).toBeNull();
    expect(screen.queryByLabelText('Wie wil dit?')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Wie mag dit niet weten?'), 'pa');
    await tick('Wiens gegevens?', 'Lin Doos');
    await tick('Wiens gegevens?', 'Sara Doos');
    await why();
    await press('Bewaar deze beperking');
    await screen.findByRole('heading', { name: 'Delen' });
    expect(screen.getByText('De beperking werkt nu.')).toBeTruthy();
    expect(sent).toEqual([{
      dossierId: DOSSIER_ID, kind: 'HIDDEN_WHEREABOUTS', againstPersonId: 'pa', againstOrganisationId: null, aboutPersonIds: ['kid', 'ma'], dataClasses: [], byPersonId: null, itemId: null,
      reason: 'Bedreiging, besloten met Veilig Thuis', legalBasis: 'SAFETY', untilOn: null, idempotencyKey: expect.any(String),
    }]);
  });

  it('leaves nothing behind of a kind that somebody chose first', async () => {
    load('beperking', made());
    await userEvent.click(await screen.findByRole('radio', { name: /Kind wil dit niet delen/ }));
    await tick(/Welke gegevens/, 'Feiten');
    await userEvent.selectOptions(screen.getByLabelText('Wie wil dit?'), 'teen');
    await userEvent.click(screen.getByRole('radio', { name: /Contactverbod/ }));
    await userEvent.selectOptions(screen.getByLabelText('Wie mag dit niet weten?'), 'pa');
    await tick('Wiens gegevens?', 'Lin Doos');
    await why();
    await userEvent.click(screen.getByRole('radio', { name: /^De rechter/ }));
    await press('Bewaar deze beperking');
    await waitFor(() => expect(sent).toMatchObject([{ kind: 'CONTACT_BAN', legalBasis: 'COURT', dataClasses: [], byPersonId: null }]));
  });

  it('goes by what is asked now: whom it was hidden from first has nothing to do with an objection', async () => {
    load('beperking', made());
    await userEvent.selectOptions(await screen.findByLabelText('Wie mag dit niet weten?'), 'pa');
    await userEvent.click(screen.getByRole('radio', { name: /Bezwaar tegen delen/ }));
    await userEvent.selectOptions(screen.getByLabelText('Met welke organisatie?'), 'o');
    await tick('Wiens gegevens?', 'Rik Doos');
    await userEvent.selectOptions(screen.getByLabelText('Wie wil dit?'), 'pa');
    await why();
    await press('Bewaar deze beperking');
    await waitFor(() => expect(sent).toMatchObject([{ kind: 'OBJECTION', againstPersonId: null, againstOrganisationId: 'o', byPersonId: 'pa', dataClasses: [] }]));
  });

  it('says that nothing ticked is everything, only where that is so', async () => {
    load('beperking');
    await userEvent.click(await screen.findByRole('radio', { name: /Bezwaar tegen delen/ }));
    expect(screen.getByText('Niets aankruisen betekent alles.')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: /Niet laten zien/ }));
    expect(screen.queryByText('Niets aankruisen betekent alles.')).toBeNull();
  });

  it('against somebody is never about what that person has of its own', async () => {
    load('beperking', made());
    await userEvent.selectOptions(await screen.findByLabelText('Wie mag dit niet weten?'), 'pa');
    await tick('Wiens gegevens?', 'Rik Doos');
    await why();
    await press('Bewaar deze beperking');
    expect(problems()).toEqual(['U kunt iemands eigen gegevens zo niet verbergen. Haal die persoon weg.']);
    expect(sent).toEqual([]);
  });

  it('with a reason and a term says what, and until when', async () => {
    load('beperking', made());
    await userEvent.click(await screen.findByRole('radio', { name: /Niet laten zien/ }));
    await userEvent.selectOptions(screen.getByLabelText('Wie mag dit niet weten?'), 'pa');
    await tick('Wiens gegevens?', 'Sara Doos');
    await why();
    await press('Bewaar deze beperking');
    expect(problems()).toEqual(['Kies welke gegevens u achterhoudt.', 'Kies een laatste dag. Daarna kijkt u er opnieuw naar.']);
    await tick(/Welke gegevens/, 'Feiten');
    await fillDay(/Laatste dag/, '1', '1', '2020');
    expect(problems()).toEqual(['Kies een dag die nog komt.']);
    await fillDay(/Laatste dag/, '1', '1', '2090');
    await press('Bewaar deze beperking');
    await waitFor(() => expect(sent).toMatchObject([{ kind: 'WITHHELD', dataClasses: ['D3'], untilOn: '2090-01-01' }]));
  });

  it.each([/Verblijfplaats verborgen/, /Niet laten zien/])('%s is not sent with half a last day', async (kind) => {
    load('beperking', made());
    await userEvent.click(await screen.findByRole('radio', { name: kind }));
    await fillDay(/Laatste dag/, '5', '6', '');
    await press('Bewaar deze beperking');
    expect(problems()).toContain('Vul ook het jaar in.');
    expect(problems()).not.toContain('Kies een laatste dag. Daarna kijkt u er opnieuw naar.');
  });

  it('keeps what was typed when it may not be any more', async () => {
    load('beperking', server(RestrictDocument, 'restrict', refused('U bent niet meer de casusregisseur.')));
    await userEvent.selectOptions(await screen.findByLabelText('Wie mag dit niet weten?'), 'pa');
    await tick('Wiens gegevens?', 'Lin Doos');
    await why();
    await press('Bewaar deze beperking');
    expect(await screen.findByText('U bent niet meer de casusregisseur.')).toBeTruthy();
    expect(screen.getByText('spoor-7')).toBeTruthy();
    expect(textOf(/Waarom, en wie/)).toBe('Bedreiging, besloten met Veilig Thuis');
    expect(screen.getByRole('link', { name: 'Terug naar delen' }).getAttribute('href')).toBe(`/gezinnen/${DOSSIER_ID}/delen`);
  });
});

describe('Who reads for whom', () => {
  it('begins at a day that exists, for a mandate', async () => {
    load('machtiging', server(RecordMandateDocument, 'recordMandate', refused('x')));
    await userEvent.selectOptions(await screen.findByLabelText(/Wie leest mee/), 'law');
    await userEvent.selectOptions(screen.getByLabelText(/Namens wie/), 'ma');
    await userEvent.type(screen.getByLabelText(/Waarop rust dit/), 'Machtiging gezien');
    await fillDay(/Laatste dag/, '28', '2', '2099');
    for (const [day, message] of [[['', '', ''], 'Vul een datum in.'], [['1', '2', ''], 'Vul ook het jaar in.'], [['30', '2', '2027'], 'Deze datum bestaat niet. Kijk de dag en de maand na.']] as const) {
      await fillDay(/Eerste dag/, ...(day as [string, string, string]));
      await press('Bewaar');
      expect(problems()).toEqual([message]);
    }
    expect(sent).toEqual([]);
  });

  it('begins at a day that exists, for a decision', async () => {
    load('besluit', server(RecordRepresentationDecisionDocument, 'recordRepresentationDecision', refused('x')));
    await userEvent.selectOptions(await screen.findByLabelText(/Over welke jongere/), 'elder');
    await userEvent.selectOptions(screen.getByLabelText(/Welke ouder of voogd/), 'ma');
    await userEvent.type(screen.getByLabelText(/Wie besloot dit/), 'Bram zelf');
    await userEvent.type(screen.getByLabelText(/Waarom/), 'Wil het zo');
    await fillDay(/Laatste dag/, '31', '12', '2027');
    await fillDay(/Eerste dag/, '31', '2', '2027');
    await press('Bewaar');
    expect(problems()).toEqual(['Deze datum bestaat niet. Kijk de dag en de maand na.']);
    await fillDay(/Eerste dag/, '1', '12', '2027');
    await fillDay(/Laatste dag/, '31', '', '2027');
    await press('Bewaar');
    expect(problems()).toEqual(['Vul ook de maand in.']);
    expect(sent).toEqual([]);
  });
});
