import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AddOrganisationDocument, AddTeamDocument, EndOrganisationDocument, OrganisationsAndTeamsDocument, RenameTeamDocument, type OrganisationPartsFragment } from '@generated/team/graphql';
import { signedIn } from '@zov/ui/testing/shell-stub';
import { answer, show } from '../testing/show';

beforeAll(() => void (signedIn.role = 'ADMINISTRATOR'));
jest.unstable_mockModule('@zov/ui/shell', () => import('@zov/ui/testing/shell-stub'));
const { OrganisationsScreen } = await import('./organisations-screen');
const { OrganisationScreen } = await import('./organisation-screen');

type Sent = Record<string, unknown>;
const gemeente = { __typename: 'Organisation', id: 'g', name: 'Gemeente', kind: 'MUNICIPALITY', workers: 4, teams: [{ __typename: 'Team', id: 't', name: 'Lokaal team', workers: 2 }] } as OrganisationPartsFragment;
const read = answer(OrganisationsAndTeamsDocument, {
  organisations: [gemeente, { ...gemeente, id: 's', name: 'School', kind: 'SCHOOL', workers: 0, teams: [] }],
  regions: [{ __typename: 'Region', id: 'r', code: 'kreken', name: 'De Kreken', organisations: 2, mine: true }, { __typename: 'Region', id: 'x', code: 'polder', name: 'Polder', organisations: 1, mine: false }],
});
const refused = (code: 'BAD_INPUT' | 'NOT_POSSIBLE_NOW', message: string) =>
  ({ __typename: 'Refused' as const, code, message, correlationId: 'abc', fields: code === 'BAD_INPUT' ? [{ __typename: 'FieldProblem' as const, field: 'name', message }] : [] });
const routes = [{ path: '/beheer/organisaties', element: <OrganisationsScreen /> }, { path: '/beheer/organisaties/:organisationId', element: <OrganisationScreen /> }];
beforeEach(() => {
  signedIn.role = 'ADMINISTRATOR';
});

describe('Organisations', () => {
  it('stand with their kind, teams and how many work there; regions by name', async () => {
    show(routes, '/beheer/organisaties', [read]);
    const rows = within(await screen.findByRole('table', { name: /^Organisaties/ })).getAllByRole('row').slice(1).map((one) => one.textContent);
    expect(rows).toEqual(['GemeenteGemeenteLokaal team4', 'SchoolSchoolGeen teams0']);
    expect(within(screen.getByRole('table', { name: /^Regio/ })).getAllByRole('row').slice(1).map((one) => one.textContent)).toEqual(['De Kreken Uw regiokreken2', 'Polder polder1']);
  });

  it('can be added, with a name and a kind; a taken name is told at the field', async () => {
    const sent: Sent[] = [];
    show(routes, '/beheer/organisaties', [read, answer(AddOrganisationDocument, ({ input }: Sent) => {
      sent.push(input as Sent);
      return { addOrganisation: sent.length === 1 ? refused('BAD_INPUT', 'Deze naam is er al.') : gemeente };
    })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Voeg toe' }));
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(2);
    await userEvent.type(screen.getByLabelText('Naam'), 'Wijkteam');
    await userEvent.selectOptions(screen.getByLabelText('Soort'), 'Anders');
    await userEvent.click(screen.getByRole('button', { name: 'Voeg toe' }));
    expect(await screen.findByRole('link', { name: 'Deze naam is er al.' })).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Naam'), ' Oost');
    await userEvent.click(screen.getByRole('button', { name: 'Voeg toe' }));
    expect(await screen.findByText('De organisatie is toegevoegd.')).toBeTruthy();
    expect(sent).toEqual([{ name: 'Wijkteam', kind: 'OTHER' }, { name: 'Wijkteam Oost', kind: 'OTHER' }]);
  });

  it('do not exist for another role', () => {
    signedIn.role = 'PRIVACY_OFFICER';
    for (const at of ['/beheer/organisaties', '/beheer/organisaties/g']) {
      show(routes, at, [read]);
      expect(screen.getAllByRole('heading', { name: 'Niet gevonden' }).length).toBeGreaterThan(0);
    }
  });
});

describe('One organisation', () => {
  it('has teams that are added and renamed', async () => {
    const sent: Sent[] = [];
    const note = (input: unknown) => void sent.push(input as Sent);
    show(routes, '/beheer/organisaties/g', [read, answer(RenameTeamDocument, ({ input }: Sent) => (note(input), { renameTeam: gemeente })), answer(AddTeamDocument, ({ input }: Sent) => (note(input), { addTeam: gemeente }))]);
    const field = await screen.findByRole('textbox', { name: 'Nieuwe naam van Lokaal team' });
    await userEvent.clear(field);
    await userEvent.type(field, 'Team Oost');
    await userEvent.click(within(screen.getByRole('form', { name: 'Nieuwe naam van Lokaal team' })).getByRole('button'));
    await userEvent.click(screen.getByRole('button', { name: 'Voeg team toe' }));
    expect(screen.getByText('Vul een naam in.')).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: 'Naam van het nieuwe team' }), 'Team West');
    await userEvent.click(screen.getByRole('button', { name: 'Voeg team toe' }));
    expect(await screen.findByText('Het team is toegevoegd.')).toBeTruthy();
    expect(sent).toEqual([{ id: 't', name: 'Team Oost' }, { organisationId: 'g', name: 'Team West' }]);
  });

  it('is ended after one more question, and says why when it cannot be', async () => {
    show(routes, '/beheer/organisaties/g', [read, answer(EndOrganisationDocument, { endOrganisation: refused('NOT_POSSIBLE_NOW', 'Hier werken nog mensen.') })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Beëindig Gemeente' }));
    await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Beëindig Gemeente' }));
    expect(await screen.findByText('Hier werken nog mensen.')).toBeTruthy();
  });

  it('that is not there is not found', async () => {
    show(routes, '/beheer/organisaties/nergens', [read]);
    expect(await screen.findByRole('heading', { name: 'Niet gevonden' })).toBeTruthy();
  });
});
