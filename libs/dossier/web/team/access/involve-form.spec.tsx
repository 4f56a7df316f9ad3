import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ColleaguesToInvolveDocument, InvolveProfessionalDocument, type ColleaguesToInvolveQuery, type InvolveProfessionalMutation } from '@generated/team/graphql';
import { involvement, viewer } from '../testing/family';
import { DOSSIER_ID, answer, show } from '../testing/show';
import { partnersFor, problemsOfInvolve, emptyInvolve } from './involve-draft';
import { InvolveScreen } from './involve-screen';

const routes = [
  { path: '/gezinnen/:dossierId/betrekken', element: <InvolveScreen /> },
  { path: '/gezinnen/:dossierId', element: <h1>Het gezin</h1> },
];
const path = `/gezinnen/${DOSSIER_ID}/betrekken`;
const colleague = (id: string, name: string, role: ColleaguesToInvolveQuery['professionals'][number]['role']) => ({ __typename: 'Professional' as const, id, name, role, organisationName: 'Gemeente' });
const read = (partner: 'CASE_DIRECTOR' | 'RVDK' = 'CASE_DIRECTOR') => answer(ColleaguesToInvolveDocument, {
  viewer, professionals: [colleague('actor-jip', 'Jip Testman', 'YOUTH_PROFESSIONAL'), colleague('kim', 'Kim Collega', 'YOUTH_PROFESSIONAL')],
  dossier: { __typename: 'Dossier', id: DOSSIER_ID, involvements: [involvement(partner)] },
});

describe('Involving a colleague', () => {
  it('asks who, what for and on which ground', async () => {
    show(routes, path, [read()]);
    await userEvent.click(await screen.findByRole('button', { name: 'Betrek deze collega' }));
    const links = within(screen.getByRole('alert')).getAllByRole('link').map((link) => link.textContent);
    expect(links).toEqual(['Kies een collega.', 'Kies een doel.', 'Kies waarom u dit mag delen.', 'Schrijf waaruit dit blijkt.']);
  });

  it('offers only who is not involved yet, and what follows from the role', async () => {
    const sent: unknown[] = [];
    const made = answer(InvolveProfessionalDocument, (variables): InvolveProfessionalMutation => {
      sent.push(variables['input']);
      return { involveProfessional: { ...involvement('TEAM_COLLEAGUE', 'kim'), purpose: 'HELP' } as never };
    });
    const { router } = show(routes, path, [read(), made]);
    await userEvent.click(await screen.findByRole('combobox', { name: /Wie/ }));
    expect((await screen.findAllByRole('option')).map((option) => option.textContent)).toEqual(['Kim Collegajeugdprofessional · Gemeente']);
    await userEvent.click(screen.getByRole('option'));
    expect((screen.getByRole('radio', { name: /Collega uit het team/ }) as HTMLInputElement).checked).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: /Direct betrokken/ }));
    await userEvent.type(screen.getByLabelText('Waaruit blijkt dit?'), 'Huisbezoek');
    await userEvent.click(screen.getByRole('button', { name: 'Betrek deze collega' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/gezinnen/${DOSSIER_ID}`));
    expect(sent).toMatchObject([{ actorId: 'kim', partner: 'TEAM_COLLEAGUE', purpose: 'HELP', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED', evidence: 'Huisbezoek' }]);
  });

  it('has no form for somebody who does not direct', async () => {
    show(routes, path, [read('RVDK')]);
    expect(await screen.findByText(/Alleen de casusregisseur/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Betrek deze collega' })).toBeNull();
  });

  it('never offers a second director', () => {
    expect(partnersFor('YOUTH_PROFESSIONAL')).toEqual(['TEAM_COLLEAGUE']);
    expect(partnersFor('CHAIR')).toEqual([]);
    expect(problemsOfInvolve({ ...emptyInvolve, actorId: 'x' }).map(({ field }) => field)).toContain('partner');
  });
});
