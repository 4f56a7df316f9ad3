import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import {
  AdoptTemplatePlanDocument, CompleteTemplateSectionDocument, ShareTemplatePlanDocument, StartTemplatePlanDocument, TemplatePlansDocument, WriteTemplateSectionDocument, type TemplatePlansQuery,
} from '@generated/team/graphql';
import { involvement, people } from '@zov/dossier/web/team/testing/family';
import { refused } from '@zov/dossier/web/team/testing/sharing-rows';
import { DOSSIER_ID, ME, answer, lose, show } from '@zov/dossier/web/team/testing/show';

jest.unstable_mockModule('@zov/ui/shell', () => import('@zov/ui/testing/shell-stub'));
const { TemplatesScreen } = await import('./templates-screen');
const { TemplateKeepScreen } = await import('./template-keep-screen');

type Family = NonNullable<TemplatePlansQuery['dossier']>;
type Plan = Family['templatePlans'][number];
type Input = Record<string, unknown>;
const section = (over: Partial<Plan['sections'][number]> = {}): Plan['sections'][number] => ({
  __typename: 'TemplatePlanSection', id: 's1', version: 3, section: 'HOUSING', position: 1, state: 'DRAFT', text: 'Een kamer.', familyText: 'Je krijgt een kamer.', whoName: 'Jip', dueOn: '2027-02-01', doneOn: null, aboutPersonIds: ['teen'], ...over,
});
const plan = (over: Partial<Plan> = {}): Plan => ({
  __typename: 'TemplatePlan', id: 'p1', version: 5, kind: 'AT_18', registration: null, state: 'DRAFT', sharedAt: null, adoptedAt: null, adoptedReason: '', withdrawnReason: '', aboutPersonIds: ['teen'], releasedToPersonIds: [],
  author: { __typename: 'Professional', id: ME, name: 'Jip Testman' }, adopter: null, sections: [section()], ...over,
});
/** What is read, the first time and after each act. */
const reads = (templatePlans: Plan[] | (() => Plan[]), over: Partial<Family> = {}) => answer(TemplatePlansDocument, () => ({
  viewer: { __typename: 'Viewer', id: ME }, dossier: { __typename: 'Dossier', id: DOSSIER_ID, state: 'OPEN', persons: people, involvements: [involvement()], templatePlans: typeof templatePlans === 'function' ? templatePlans() : templatePlans, responses: [], ...over },
}) as TemplatePlansQuery);
const home = `/gezinnen/${DOSSIER_ID}/plan/sjablonen`;
const routes = [{ path: '/gezinnen/:dossierId/plan/sjablonen/:planId?', element: <TemplatesScreen /> }, { path: '/gezinnen/:dossierId/plan/sjablonen/bij/:what/:rowId?', element: <TemplateKeepScreen /> }];
const open = (path: string, ...mocks: Parameters<typeof show>[2][number][]) => show(routes, `${home}${path}`, mocks);
const sends = (document: Parameters<typeof answer>[0], field: string, sent: Input[], made: unknown) => answer(document, (variables: Input) => {
  sent.push(variables['input'] as Input);
  return { [field]: made } as never;
});

describe('Plans with a template', () => {
  it('say when there are none, and can be read again after a failure', async () => {
    open('', lose(TemplatePlansDocument), reads([]));
    fireEvent.click(await screen.findByText('Probeer opnieuw'));
    expect(await screen.findByText('Er is nog geen plan met een sjabloon')).toBeTruthy();
    expect(screen.getByText('Begin een plan').closest('a')?.getAttribute('href')).toBe(`${home}/bij/begin`);
  });

  it('are begun with whom they are about; what the server says stays at the field', async () => {
    const sent: Input[] = [];
    open('/bij/begin', reads([]), sends(StartTemplatePlanDocument, 'startTemplatePlan', sent, refused('Kijk na.', [{ field: 'personIds', message: 'Deze jongere is nog geen 16. Begin dit plan later.' }])));
    fireEvent.click(await screen.findByLabelText('Plan bij 18'));
    expect(screen.queryByText('Vechtscheiding')).toBeNull();
    fireEvent.click(screen.getByText('Bewaar'));
    expect(screen.getAllByText(/^Vul in of kies: over wie/).length).toBeGreaterThan(0);
    fireEvent.click(screen.getByLabelText('Tijn Doos'));
    fireEvent.click(screen.getByText('Bewaar'));
    expect((await screen.findAllByText('Deze jongere is nog geen 16. Begin dit plan later.')).length).toBeGreaterThan(0);
    expect(sent).toMatchObject([{ kind: 'AT_18', personIds: ['teen'], registration: null }]);
  });

  it('of a divorce ask how that help is registered; what comes after juvenile probation is not offered to who directs', async () => {
    open('/bij/begin', reads([]));
    fireEvent.click(await screen.findByLabelText('Scheidingsplan'));
    expect(screen.getByLabelText('Vechtscheiding')).toBeTruthy();
    expect(screen.queryByText(/Uitstroomplan/)).toBeNull();
  });
});

describe('One plan', () => {
  it('says at each question what is missing, and offers to share only what may be shared', async () => {
    open('/p1', reads([plan({ sections: [section(), section({ id: 's2', section: 'INCOME', text: '', familyText: '', whoName: '', dueOn: null }), section({ id: 's3', section: 'CARE', familyText: '' })] })]));
    const income = within((await screen.findByRole('heading', { name: 'Waar leeft de jongere van?' })).closest('section')!);
    expect(income.getByText('Schrijf een antwoord, of waarom dit niet nodig is.')).toBeTruthy();
    expect(screen.getByText('Schrijf de tekst voor de jongere of het gezin.')).toBeTruthy();
    expect(screen.queryByText('Deel plan')).toBeNull();
  });

  it('is shared with whom it is about, keeping the choice when it is refused', async () => {
    const sent: Input[] = [];
    open('/p1', reads([plan()]), sends(ShareTemplatePlanDocument, 'shareTemplatePlan', sent, refused('Iemand heeft dit net veranderd. Kijk eerst wat er nu staat.')));
    fireEvent.click(await screen.findByText('Deel plan'));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Deel plan' }));
    expect(dialog.getAllByText('Kies met wie u het plan deelt.').length).toBeGreaterThan(0);
    fireEvent.click(dialog.getByLabelText('Tijn Doos'));
    fireEvent.click(dialog.getByRole('button', { name: 'Deel plan' }));
    expect(await dialog.findByText(/Iemand heeft dit net veranderd/)).toBeTruthy();
    expect((dialog.getByLabelText('Tijn Doos') as HTMLInputElement).checked).toBe(true);
    expect(sent).toMatchObject([{ id: 'p1', baseVersion: 5, personIds: ['teen'] }]);
  });

  const shared = plan({ state: 'SHARED', sharedAt: '2026-11-20T10:00:00Z', releasedToPersonIds: ['teen'], sections: [section({ state: 'SHARED' })] });

  it('is not adopted by its author', async () => {
    open('/p1', reads([shared]));
    expect(await screen.findByText('U schreef of deelde dit plan. Een collega stelt het vast.')).toBeTruthy();
    expect(screen.queryByText('Stel plan vast')).toBeNull();
  });

  it('is adopted by somebody else, with why', async () => {
    const sent: Input[] = [];
    open('/p1', reads(() => [{ ...shared, author: { __typename: 'Professional', id: 'kim', name: 'Kim' }, ...(sent.length > 0 && { state: 'ADOPTED', adoptedReason: 'Alles klopt nu.' }) }]), sends(AdoptTemplatePlanDocument, 'adoptTemplatePlan', sent, { ...shared, state: 'ADOPTED' }));
    fireEvent.click(await screen.findByText('Stel plan vast'));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByRole('textbox'), { target: { value: 'Alles klopt.' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Stel plan vast' }));
    expect(await screen.findByText('Alles klopt nu.')).toBeTruthy();
    expect(screen.getByText('Vastgesteld')).toBeTruthy();
    expect(sent).toMatchObject([{ id: 'p1', baseVersion: 5, reason: 'Alles klopt.' }]);
  });

  it('that is adopted only says what is done, and what the young person said of it', async () => {
    const sent: Input[] = [];
    const response = { __typename: 'Response' as const, id: 'r', version: 1, itemType: 'TEMPLATE_PLAN_SECTION' as const, itemId: 's1', itemHash: 'h', personId: 'teen', kind: 'SOMETHING_TO_SAY' as const, words: 'Ik wil een hond.', saidAt: '2026-11-20T10:00:00Z', answerByOn: null, answerFromName: '', answer: '', answeredAt: null };
    open('/p1', reads(() => [plan({ state: 'ADOPTED', adoptedAt: '2026-11-21T10:00:00Z', sections: [section({ state: 'ADOPTED', doneOn: sent.length > 0 ? null : '2026-11-20' })] })], { responses: [response] }), sends(CompleteTemplateSectionDocument, 'completeTemplateSection', sent, section()));
    expect(await screen.findByText('Ik wil een hond.')).toBeTruthy();
    expect(screen.getByText('Beantwoord reactie')).toBeTruthy();
    expect(screen.queryByText('Trek plan in')).toBeNull();
    fireEvent.click(screen.getByText('Toch niet gedaan'));
    expect(await screen.findByText('Leg vast dat dit gedaan is')).toBeTruthy();
    expect(sent).toMatchObject([{ id: 's1', baseVersion: 3, doneOn: null }]);
  });
});

describe('Answering a question', () => {
  it('lays side by side what two people wrote, and sends only what changed', async () => {
    const sent: Input[] = [];
    const conflict = { __typename: 'EditConflict', itemId: 's1', currentVersion: 9, changedAt: '2026-11-20T09:24:00Z', changedByName: 'Kim Collega', fields: [{ __typename: 'ConflictingField', field: 'text', base: 'Een kamer.', theirs: 'Bij oma.', mine: 'Bij oom Bas.' }] };
    open('/bij/vraag/s1', reads([plan()]), sends(WriteTemplateSectionDocument, 'writeTemplateSection', sent, conflict));
    expect(await screen.findByRole('heading', { name: 'Waar woont de jongere?' })).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/^Antwoord/), { target: { value: 'Bij oom Bas.' } });
    fireEvent.click(screen.getByText('Bewaar'));
    expect(await screen.findByText(/Kim Collega schreef hier ook/)).toBeTruthy();
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, id: 's1', baseVersion: 3, text: 'Bij oom Bas.', idempotencyKey: expect.any(String) }]);
  });

  it('is no longer possible once the plan was adopted', async () => {
    open('/bij/vraag/s1', reads([plan({ state: 'ADOPTED' })]));
    expect(await screen.findByText('U kunt dit plan lezen. Wie het begon, houdt het bij.')).toBeTruthy();
  });
});
