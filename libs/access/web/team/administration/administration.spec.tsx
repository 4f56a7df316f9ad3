import { describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AddProfessionalDocument, OrganisationsToChooseDocument, StaffDocument } from '@generated/team/graphql';
import { showScreens } from '@zov/audit/web/team/testing/show';
import { AddProfessionalScreen } from './add-professional-screen';
import { StaffScreen } from './staff-screen';

const member = (id: string, name: string, role: string, organisationName: string, bound = true) => ({ __typename: 'StaffMember', id, name, role, organisationName, bound, leaving: !bound, mandates: bound ? ['ADOPT_PLAN', 'DECIDE_SHARING'] : [] });
const staff: MockLink.MockedResponse = {
  request: { query: StaffDocument },
  maxUsageCount: 9,
  result: { data: { staff: [member('1', 'Jip Testman', 'YOUTH_PROFESSIONAL', 'Gemeente Nergensdrecht'), member('2', 'Zoë Fictief', 'GI_WORKER', 'Jeugdbescherming De Kreken', false)] } },
};
const organisations: MockLink.MockedResponse = {
  request: { query: OrganisationsToChooseDocument },
  maxUsageCount: 9,
  result: { data: { organisations: [{ __typename: 'Organisation', id: 'o1', name: 'Gemeente Nergensdrecht' }, { __typename: 'Organisation', id: 'o2', name: 'Spoedeisende Zorg De Kreken' }] } },
};
const input = { name: 'Dex Dubbelman', role: 'CRISIS_WORKER', organisationId: 'o2', subject: 'dex-1' } as const;
const answer = (addProfessional: Record<string, unknown>): MockLink.MockedResponse => ({ request: { query: AddProfessionalDocument, variables: { input } }, result: { data: { addProfessional } } });
const refused = (code: string, message: string, fields: readonly { field: string; message: string }[] = []) =>
  answer({ __typename: 'Refused', code, message, correlationId: 'abc-3', fields: fields.map((one) => ({ __typename: 'FieldProblem', ...one })) });

const screens = { '/beheer': <StaffScreen />, '/beheer/nieuw': <AddProfessionalScreen /> };
const show = (at: string, mocks: readonly MockLink.MockedResponse[] = [], role = 'ADMINISTRATOR') => showScreens(screens, { role, at, mocks: [staff, organisations, ...mocks] });

describe('The staff', () => {
  it('shows name, role, organisation, mandates of today, and whether somebody can sign in', async () => {
    await show('/beheer');
    const rows = within(await screen.findByRole('table')).getAllByRole('row').map((one) => one.textContent);
    expect(rows.slice(1)).toEqual(['Jip TestmanJeugdprofessionalGemeente NergensdrechtPlan vaststellen, DelenJa', 'Zoë Fictief VertrektJeugdbeschermerJeugdbescherming De KrekenGeenNee, nog niet']);
    expect(screen.getByText(/geen gegevens van gezinnen/)).toBeTruthy();
  });

  it('is found by name, role and organisation, and the address keeps what was typed', async () => {
    const address = await show('/beheer');
    await userEvent.type(await screen.findByLabelText(/^Zoek op/), 'zoe kreken');
    expect(screen.getByText('1 van 2 medewerkers')).toBeTruthy();
    expect(address()).toBe('/beheer?zoek=zoe+kreken');
    await userEvent.type(screen.getByLabelText(/^Zoek op/), 'x');
    await userEvent.click(screen.getByRole('button', { name: 'Wis zoekwoord' }));
    expect(screen.getByText('2 medewerkers')).toBeTruthy();
  });

  it('does not exist for other roles', async () => {
    for (const at of ['/beheer', '/beheer/nieuw']) {
      await show(at, [], 'PRIVACY_OFFICER');
      expect((await screen.findAllByRole('heading', { name: 'Niet gevonden of geen toegang' })).length).toBeGreaterThan(0);
    }
  });
});

const check = () => userEvent.click(screen.getByRole('button', { name: 'Controleer gegevens' }));
const confirm = async () => userEvent.click(await screen.findByRole('button', { name: 'Voeg Dex Dubbelman toe' }));

async function paste(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

async function fill() {
  await paste(await screen.findByLabelText('Naam'), ' Dex Dubbelman ');
  await userEvent.selectOptions(screen.getByLabelText('Rol'), 'Crisismedewerker');
  await paste(screen.getByRole('combobox', { name: /Organisatie/ }), 'Spoed');
  await userEvent.click(await screen.findByRole('option', { name: 'Spoedeisende Zorg De Kreken' }));
  await paste(screen.getByLabelText('Kenmerk bij de inlogdienst'), 'dex-1');
}

describe('Adding a professional', () => {
  it('asks once more with everything in sight, adds, and says so', async () => {
    await show('/beheer/nieuw', [answer(member('9', 'Dex Dubbelman', 'CRISIS_WORKER', 'Spoedeisende Zorg De Kreken'))]);
    await fill();
    await check();
    const dialog = await screen.findByRole('alertdialog');
    for (const text of ['Dex Dubbelman', 'Crisismedewerker', 'Spoedeisende Zorg De Kreken', 'dex-1']) expect(within(dialog).getByText(text)).toBeTruthy();
    await confirm();
    const heading = await screen.findByRole('heading', { name: 'Dex Dubbelman is toegevoegd' });
    await waitFor(() => expect(heading.contains(document.activeElement)).toBe(true));
    await userEvent.click(screen.getByRole('button', { name: 'Voeg nog iemand toe' }));
    expect(screen.getByLabelText<HTMLInputElement>('Naam').value).toBe('');
  });

  it('names every empty field at once and takes focus there, without a question to the server', async () => {
    await show('/beheer/nieuw');
    await screen.findByLabelText('Naam');
    await check();
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(within(summary).getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Vul een naam in.', 'Kies een rol.', 'Kies een organisatie uit de lijst.', 'Vul het kenmerk in dat de inlogdienst voor deze persoon gebruikt.',
    ]);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('keeps what was typed and explains when the sign-in belongs to somebody already', async () => {
    await show('/beheer/nieuw', [refused('NOT_POSSIBLE_NOW', 'Dit kenmerk hoort al bij iemand.')]);
    await fill();
    await check();
    await confirm();
    const message = await screen.findByText('Dit kenmerk hoort al bij iemand.');
    await waitFor(() => expect(message.closest('[tabindex="-1"]')).toBe(document.activeElement));
    expect(screen.getByText('abc-3')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Kenmerk bij de inlogdienst').value).toBe('dex-1');
  });

  it('puts what the server finds wrong at its field, until that is changed', async () => {
    await show('/beheer/nieuw', [refused('BAD_INPUT', 'Kijk het na.', [{ field: 'subject', message: 'Dit kenmerk is te kort.' }])]);
    await fill();
    await check();
    await confirm();
    expect(await screen.findByRole('link', { name: 'Dit kenmerk is te kort.' })).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
    await userEvent.type(screen.getByLabelText('Kenmerk bij de inlogdienst'), '2');
    expect(screen.queryByRole('link', { name: 'Dit kenmerk is te kort.' })).toBeNull();
  });

  it('changes nothing and says so when there is no answer', async () => {
    await show('/beheer/nieuw', [{ request: { query: AddProfessionalDocument, variables: { input } }, error: new Error('offline') }]);
    await fill();
    await check();
    await confirm();
    expect(await within(screen.getByRole('alertdialog')).findByText('Dit is niet gelukt')).toBeTruthy();
  });
});
