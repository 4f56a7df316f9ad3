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
  { path: '/gezinnen/:dossierId/dossier', element: <h1>Dossier</h1> },
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

  const others = (...professionals: ColleaguesToInvolveQuery['professionals']) => answer(ColleaguesToInvolveDocument, { viewer, professionals, dossier: { __typename: 'Dossier', id: DOSSIER_ID, involvements: [involvement()] } });
  const choose = async (name: string) => {
    const box = await screen.findByRole('combobox', { name: /Wie/ });
    await userEvent.clear(box);
    await userEvent.type(box, name.slice(0, 4));
    await userEvent.click(await screen.findByRole('option', { name: new RegExp(name) }));
  };
  const submit = () => userEvent.click(screen.getByRole('button', { name: 'Betrek deze collega' }));
  const why = async () => {
    await userEvent.click(screen.getByRole('radio', { name: /Direct betrokken/ }));
    await userEvent.type(screen.getByLabelText('Waaruit blijkt dit?'), ' Huisbezoek ');
  };
  const gijs = colleague('gijs', 'Gijs Gezin', 'GI_WORKER');
  const purpose = () => screen.getByLabelText<HTMLSelectElement>('Waarvoor?').value;

  it('says of each kind of partner what it opens, and asks which when a colleague can be more than one', async () => {
    const sent: unknown[] = [];
    show(routes, path, [others(gijs), answer(InvolveProfessionalDocument, (variables): InvolveProfessionalMutation => {
      sent.push(variables['input']);
      return { involveProfessional: { ...involvement('TEAM_COLLEAGUE', 'gijs'), purpose: 'MEASURE' } as never };
    })]);
    await choose('Gijs Gezin');
    expect(screen.getByText(/Ziet wie het gezin is en het veiligheidsplan/)).toBeTruthy();
    await why();
    await submit();
    expect(within(screen.getByRole('alert')).getAllByRole('link').map((link) => link.textContent)).toEqual(['Kies als wat deze collega meewerkt.', 'Kies een doel.']);
    await userEvent.click(screen.getByRole('radio', { name: /Uitvoerder van de maatregel/ }));
    expect(purpose()).toBe('MEASURE');
    await submit();
    await screen.findByRole('heading', { name: 'Het gezin' });
    expect(screen.getByText('Gijs Gezin werkt nu mee aan dit gezin.')).toBeTruthy();
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, actorId: 'gijs', partner: 'GI_EXECUTOR', purpose: 'MEASURE', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED', evidence: 'Huisbezoek', idempotencyKey: expect.any(String) }]);
  });

  it('forgets as what somebody else would have worked', async () => {
    show(routes, path, [others(gijs, colleague('kim', 'Kim Collega', 'YOUTH_PROFESSIONAL'))]);
    await choose('Kim Collega');
    expect(purpose()).toBe('HELP');
    await choose('Gijs Gezin');
    expect(screen.getAllByRole<HTMLInputElement>('radio', { name: /GI|maatregel/ }).filter((one) => one.checked && one.closest('fieldset, [role=group]')?.textContent?.includes('Als wat werkt'))).toEqual([]);
    await submit();
    expect(screen.getByRole('alert').textContent).toContain('Kies als wat deze collega meewerkt.');
  });

  it('says that a colleague in this function works with no family', async () => {
    show(routes, path, [others(colleague('vera', 'Vera Voorzit', 'CHAIR'))]);
    expect(await screen.findByText(/Kies eerst een collega/)).toBeTruthy();
    await choose('Vera Voorzit');
    expect(screen.getByText(/Deze collega kan nog niet aan een gezin meewerken/)).toBeTruthy();
  });

  it('keeps everything when the answer got lost or it cannot be, and sends the same under the same key', async () => {
    const keys: unknown[] = [];
    const refusal = { __typename: 'Refused' as const, code: 'BAD_INPUT' as const, message: 'Kijk na.', correlationId: 'c', fields: [{ __typename: 'FieldProblem' as const, field: 'evidence', message: 'Schrijf hier geen adres.' }] };
    show(routes, path, [others(colleague('kim', 'Kim Collega', 'YOUTH_PROFESSIONAL')), { ...answer(InvolveProfessionalDocument, {} as never), result: (variables: Record<string, unknown>) => {
      keys.push((variables['input'] as Record<string, unknown>)['idempotencyKey']);
      return keys.length === 1 ? { errors: [{ message: 'weg' }] } : { data: { involveProfessional: refusal } };
    } } as never]);
    await choose('Kim Collega');
    await why();
    await submit();
    expect(await screen.findByText('Bewaren is niet gelukt')).toBeTruthy();
    await submit();
    expect((await screen.findAllByText('Schrijf hier geen adres.')).length).toBe(2);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Waaruit blijkt dit?').value).toBe(' Huisbezoek ');
    expect(keys[1]).toBe(keys[0]);
  });

  it('asks before a colleague who was chosen is left behind', async () => {
    const { go, router } = show(routes, path, [others(colleague('kim', 'Kim Collega', 'YOUTH_PROFESSIONAL'))]);
    await choose('Kim Collega');
    await go(`/gezinnen/${DOSSIER_ID}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Ga weg zonder te bewaren' }));
    expect(await screen.findByRole('heading', { name: 'Het gezin' })).toBeTruthy();
    expect(router.state.location.pathname).toBe(`/gezinnen/${DOSSIER_ID}`);
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
