// What the screen fetches later is there already, so that two parts of it are never loaded at the same moment.
import '../milestone/milestones-card';
import '../screen/adopted-plan';
import '../screen/draft-plan';
import { ApolloClient, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MockLink } from '@apollo/client/testing';
import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { RouterProvider, createMemoryRouter } from 'react-router';
import {
  AddMilestoneDocument, AddSafetyNetContactDocument, AdoptPlanDocument, CorrectMilestoneDocument, MilestonesDocument, ReachMilestoneDocument, type MilestonePartsFragment, AnswerResponseDocument, ConfirmSafetyNetContactDocument, NetConfirmationsDocument, EditAgreementDocument, EditMinimumConditionDocument, EditSafetyNetContactDocument, EditTop3ItemDocument, EditHelpDocument, HelpProvidersDocument, ProposeHelpDocument, RecordHelpDocument, OrderItemsDocument, OrderTop3Document, PlanCheckDocument,
  FromAnalysisDocument, KeepPlanSeenDocument, PlanSeenDocument, type PlanSeenQuery, PlanDocument, ProposeAgreementDocument, ProposeTop3ItemDocument, RecordCheckDocument, RecordProgressDocument, RecordOpinionDocument, SetMinimumConditionDocument, RecordNotReachedDocument, SharePlanDocument, SignAgreementDocument, StartPlanVersionDocument, WithdrawPlanItemDocument, EditTranslationDocument, PlanTranslationsDocument, TranslateItemDocument, type NetConfirmationsQuery, type PlanTranslationsQuery, type FromAnalysisQuery, type PlanQuery,
} from '@generated/team/graphql';
import { UiProvider, clearToasts } from '@zov/ui';
import { provideRequest } from '@zov/ui/testing/browser-request';
import type { PlanDossier, Version } from '../screen/plan-data';

provideRequest();

export const DOSSIER = '11111111-1111-4111-8111-111111111111';
export const JIP = { __typename: 'Professional' as const, id: 'jip', name: 'Jip Testman', role: 'YOUTH_PROFESSIONAL' as const, organisationName: 'Gemeente' };
export const GIJS = { __typename: 'Professional' as const, id: 'gijs', name: 'Gijs Gedragsma', role: 'BEHAVIOURAL_SCIENTIST' as const, organisationName: 'Gemeente' };

/** Brought in by the municipality, before any measure. */
const ORIGIN = { originFrame: 'VOLUNTARY' as const, originOrganisation: { __typename: 'PartnerOrganisation' as const, id: 'gemeente', name: 'Gemeente' } };

type Input = Record<string, unknown>;
/** Answers an act; an Error is a fault of the server. */
type Handler = (input: Input) => unknown;

const DOCUMENTS = {
  proposeTop3Item: ProposeTop3ItemDocument, editTop3Item: EditTop3ItemDocument, orderTop3: OrderTop3Document, editAgreement: EditAgreementDocument, setMinimumCondition: SetMinimumConditionDocument, editMinimumCondition: EditMinimumConditionDocument,
  proposeAgreement: ProposeAgreementDocument, addSafetyNetContact: AddSafetyNetContactDocument, editSafetyNetContact: EditSafetyNetContactDocument, proposeHelp: ProposeHelpDocument, editHelp: EditHelpDocument, recordHelp: RecordHelpDocument, orderItems: OrderItemsDocument,
  withdrawItem: WithdrawPlanItemDocument, sharePlan: SharePlanDocument, adoptPlan: AdoptPlanDocument, startPlanVersion: StartPlanVersionDocument,
  translateItem: TranslateItemDocument, editTranslation: EditTranslationDocument,
  recordOpinion: RecordOpinionDocument, recordNotReached: RecordNotReachedDocument, signAgreement: SignAgreementDocument, answerResponse: AnswerResponseDocument, planCheck: PlanCheckDocument, recordCheck: RecordCheckDocument, recordProgress: RecordProgressDocument, addMilestone: AddMilestoneDocument, correctMilestone: CorrectMilestoneDocument, reachMilestone: ReachMilestoneDocument, confirmSafetyNetContact: ConfirmSafetyNetContactDocument,
};
type Act = keyof typeof DOCUMENTS;
const EDITS = { editTop3Item: 'top3Items', editAgreement: 'agreements', editMinimumCondition: 'minimumConditions', editSafetyNetContact: 'safetyNet', editHelp: 'help' } as const;

const person = (id: string, callName: string, familyRole: 'MOTHER' | 'FATHER' | 'CHILD', birthDate: string) =>
  ({ __typename: 'Person' as const, id, displayName: `${callName} Denkbeeld`, callName, familyRole, circle: 'FAMILY' as const, birthDate, birthDatePrecision: 'DAY' as const, deceasedOn: null, expectedOn: null });
const involvement = (id: string, partner: 'CASE_DIRECTOR' | 'SECOND_READER', professional: PlanDossier['involvements'][number]['professional']) =>
  ({ __typename: 'Involvement' as const, id, partner, validFrom: '2026-01-01T00:00:00Z', validUntil: null, professional });

export function situation(id: string, rank: number | null, over: Partial<Version['top3Items'][number]> = {}): Version['top3Items'][number] {
  return {
    __typename: 'Top3Item', id, version: 1, planVersionId: 'v1', lineageId: `l-${id}`, rank, state: 'DRAFT', behaviour: `Gedrag ${id}`, familyText: `Gezin ${id}`, goal: `Doel ${id}`, goalReachedWhen: '',
    riskFactors: '', lifeDomain: null, householdId: null, noConditionReason: 'Niet nodig', noHelpReason: '', aboutPersonIds: ['iris', 'tom'], factIds: ['f1'], droppedReason: null, releasedToPersonIds: [], changedAt: '2026-11-20T10:00:00Z', contentHash: `hash-${id}`, shownHash: `shown-${id}`, ...ORIGIN, ...over,
  };
}

export function agreement(id: string, top3ItemId: string, over: Partial<Version['agreements'][number]> = {}): Version['agreements'][number] {
  return {
    __typename: 'Agreement', id, version: 1, planVersionId: 'v1', lineageId: `l-${id}`, top3ItemId, householdId: null, position: 1, state: 'DRAFT', whoPersonId: 'tom', whoName: '', what: 'Loopt een rondje', familyText: 'Papa loopt een rondje.',
    childText: '', childPicture: null, trigger: '', rhythm: '', checkerName: 'Oma', checkHow: 'Belt', ifItFails: 'Jip komt', fromOn: null, untilOn: null, reviewOn: '2027-01-01', aboutPersonIds: ['iris', 'tom', 'puck'], namedActorIds: [], checkerPersonId: null, checkerActorId: null, checkEveryDays: null, checkWeekdays: [], failsOwnerActorId: null, failsWithinHours: null,
    releasedToPersonIds: [], changedAt: '2026-11-20T10:00:00Z', contentHash: `hash-${id}`, shownHash: `shown-${id}`, ...ORIGIN, ...over,
  };
}

export function contact(id: string, over: Partial<Version['safetyNet'][number]> = {}): Version['safetyNet'][number] {
  return {
    __typename: 'SafetyNetContact', id, version: 1, planVersionId: 'v1', lineageId: `l-${id}`, position: 1, state: 'DRAFT', personId: null, name: 'Oma Gerda', publicPhone: null, reachableWhen: '', told: true, agreed: true,
    confirmedOn: null, familyText: 'Bel oma.', aboutPersonIds: ['puck'], releasedToPersonIds: [], changedAt: '2026-11-20T10:00:00Z', contentHash: `hash-${id}`, shownHash: `shown-${id}`, ...ORIGIN, ...over,
  };
}

export function condition(id: string, over: Partial<Version['minimumConditions'][number]> = {}): Version['minimumConditions'][number] {
  return {
    __typename: 'MinimumCondition', id, version: 1, planVersionId: 'v1', lineageId: `l-${id}`, top3ItemId: null, state: 'DRAFT', text: 'Tom komt niet binnen', familyText: 'Papa blijft buiten.', setByKind: 'TEAM', setByName: 'Jip', met: false,
    aboutPersonIds: ['tom', 'puck'], releasedToPersonIds: [], changedAt: '2026-11-20T10:00:00Z', contentHash: `hash-${id}`, shownHash: `shown-${id}`, ...ORIGIN, ...over,
  };
}

export function help(id: string, over: Partial<Version['help'][number]> = {}): Version['help'][number] {
  return {
    __typename: 'HelpGiven', id, version: 1, planVersionId: 'v1', lineageId: `l-${id}`, top3ItemId: null, state: 'DRAFT', kind: 'Ouderbegeleiding', providerOrganisationId: null, providerName: 'Proefhulp', plannedFrom: '2026-12-01', familyText: 'Hanna helpt papa en mama.',
    aboutPersonIds: ['iris', 'tom'], releasedToPersonIds: [], changedAt: '2026-11-20T10:00:00Z', contentHash: `hash-${id}`, shownHash: `shown-${id}`, ...ORIGIN, ...over,
  };
}

export function version(over: Partial<Version> = {}): Version {
  return {
    __typename: 'PlanVersion', id: 'v1', version: 1, phase: 'SAFETY', number: 1, state: 'DRAFT', sharedAt: null, adoptedAt: null, inForceAt: null, adoptedReason: null, contentHash: null, basedOnId: null, releasedToPersonIds: [], author: JIP, adopter: null,
    top3Items: [situation('a', 1)], minimumConditions: [], agreements: [agreement('g', 'a')], safetyNet: [contact('n')], help: [], opinions: [], viewRequests: [], ...over,
  };
}

function dossierWith(planVersions: Version[]): PlanDossier {
  return {
    __typename: 'Dossier', id: DOSSIER, name: 'Voorbeeldstra', number: 'G-004', state: 'OPEN', planVersions, responses: [], itemSignatures: [], checks: [], goalProgress: [], helpRecords: [], custodies: [], households: [],
    persons: [person('iris', 'Iris', 'MOTHER', '1988-01-01'), person('tom', 'Tom', 'FATHER', '1986-01-01'), person('puck', 'Puck', 'CHILD', '2013-01-01')],
    facts: [{ __typename: 'Fact', id: 'f1', kind: 'FACT', what: 'Tom gooide een bord.', happenedOn: '2026-11-06', sourceName: null, verification: 'VERIFIED', aboutPersonIds: ['tom'] }],
    involvements: [involvement('i1', 'CASE_DIRECTOR', JIP), involvement('i2', 'SECOND_READER', GIJS)],
  };
}

/** A family's plan on a server of our own: reads answer what it holds, acts what a spec says, and every act is remembered. */
export class PlanWorld {
  dossier: PlanDossier;
  viewer: PlanQuery['viewer'] = { __typename: 'Viewer', id: 'jip', name: 'Jip Testman', role: 'YOUTH_PROFESSIONAL', organisationName: 'Gemeente' };
  /** What the three columns of the family say. */
  sentences: NonNullable<FromAnalysisQuery['dossier']>['columnStatements'] = [];
  /** What contacts of the safety net answered. */
  confirmations: NonNullable<NetConfirmationsQuery['dossier']>['safetyNetConfirmations'] = [];
  milestones: MilestonePartsFragment[] = [];
  /** Of the first version. */
  translations: NonNullable<PlanTranslationsQuery['dossier']>['planVersions'][number]['translations'] = [];
  /** What the reader saw before, and what was kept of this look. */
  seen: NonNullable<PlanSeenQuery['dossier']>['planSeen'] = [];
  readonly noted: Input[] = [];
  /** Reading fails while this is so. */
  unreachable = false;
  /** How long each answer takes, in milliseconds. */
  slowness = 0;
  readonly sent: { act: Act; input: Input }[] = [];
  readonly client: ApolloClient;
  private readonly handlers = new Map<Act, Handler>();

  constructor(...versions: Version[]) {
    clearToasts();
    this.dossier = dossierWith(versions);
    const anything = () => true;
    const acts = (Object.keys(DOCUMENTS) as Act[]).map((act) => ({
      request: { query: DOCUMENTS[act] as never, variables: anything },
      maxUsageCount: Number.POSITIVE_INFINITY,
      result: (variables: { input?: Input }) => {
        const answer = this.answer(act, variables.input ?? {});
        return answer instanceof Error ? { errors: [{ message: answer.message, extensions: { correlationId: 'trace-9' } }] } : { data: { [act]: answer } };
      },
    }));
    const read = { request: { query: PlanDocument as never, variables: anything }, maxUsageCount: Number.POSITIVE_INFINITY, result: () => this.read() };
    const analysis = { request: { query: FromAnalysisDocument as never, variables: anything }, maxUsageCount: Number.POSITIVE_INFINITY, result: () => ({ data: { dossier: { __typename: 'Dossier', id: DOSSIER, columnStatements: structuredClone(this.sentences), analysisStatements: [] } } }) };
    const confirmed = { request: { query: NetConfirmationsDocument as never, variables: anything }, maxUsageCount: Number.POSITIVE_INFINITY, result: () => this.confirmed() };
    const providers = { request: { query: HelpProvidersDocument as never, variables: anything }, maxUsageCount: Number.POSITIVE_INFINITY, result: () => ({ data: { partnerOrganisations: [{ __typename: 'PartnerOrganisation', id: 'proefhulp', name: 'Stichting Proefhulp' }] } }) };
    const translated = { request: { query: PlanTranslationsDocument as never, variables: anything }, maxUsageCount: Number.POSITIVE_INFINITY, result: () => this.translated() };
    const looked = { request: { query: PlanSeenDocument as never, variables: anything }, maxUsageCount: Number.POSITIVE_INFINITY, result: () => ({ data: { dossier: { __typename: 'Dossier', id: DOSSIER, planSeen: structuredClone(this.seen) } } }) };
    const ahead = { request: { query: MilestonesDocument as never, variables: anything }, maxUsageCount: Number.POSITIVE_INFINITY, result: () => ({ data: { dossier: this.dossier && { __typename: 'Dossier', id: DOSSIER, milestones: structuredClone(this.milestones) } } }) };
    const noting = {
      request: { query: KeepPlanSeenDocument as never, variables: anything }, maxUsageCount: Number.POSITIVE_INFINITY,
      result: ({ input }: { input: Input }) => ({ data: { keepPlanSeen: this.noted.push(input) && { __typename: 'PlanSeen', id: 'seen' } } }),
    };
    this.client = new ApolloClient({ cache: new InMemoryCache(), link: new MockLink([read, analysis, providers, translated, confirmed, looked, ahead, noting, ...acts] as never, { defaultOptions: { delay: () => this.slowness } }) });
  }

  on(act: Act, handler: Handler): this {
    this.handlers.set(act, handler);
    return this;
  }

  /** Every edit of an item is kept, one version further. */
  keep(): this {
    for (const [act, items] of Object.entries(EDITS) as [keyof typeof EDITS, (typeof EDITS)[keyof typeof EDITS]][]) {
      this.on(act, ({ id, dossierId: _d, baseVersion: _b, idempotencyKey: _k, ...patch }) => {
        const item = this.dossier.planVersions.flatMap((one): { id: string; version: number }[] => one[items]).find((one) => one.id === id)!;
        return Object.assign(item, patch, { version: item.version + 1 });
      });
    }
    return this;
  }

  inputs(act: Act): Input[] {
    return this.sent.filter((one) => one.act === act).map(({ input }) => input);
  }

  /** Somebody else changed the plan: every open screen reads it again, as the live connection makes it do. */
  async changedElsewhere(change: () => void): Promise<void> {
    change();
    await this.client.refetchQueries({ include: 'active' });
  }

  show(Screen: ComponentType, path = 'plan', route = path) {
    const router = createMemoryRouter([{ path: `/gezinnen/:dossierId/${route}`, element: <Screen /> }, { path: '*', element: <p>Andere pagina</p> }], { initialEntries: [`/gezinnen/${DOSSIER}/${path}`] });
    return {
      router,
      ...render(
        <UiProvider>
          <ApolloProvider client={this.client}>
            <RouterProvider router={router} />
          </ApolloProvider>
        </UiProvider>,
      ),
    };
  }

  private read(): unknown {
    if (this.unreachable) return { errors: [{ message: 'weg', extensions: { correlationId: 'trace-8' } }] };
    return { data: structuredClone({ viewer: this.viewer, dossier: this.dossier }) };
  }

  private confirmed(): unknown {
    const regionSettings = [{ __typename: 'RegionSetting', id: 's', key: 'SAFETY_NET_CONFIRM_DAYS', value: 90, validFrom: '2020-01-01', addedAt: '2020-01-01T00:00:00Z' }];
    return { data: { regionSettings, dossier: { __typename: 'Dossier', id: DOSSIER, safetyNetConfirmations: structuredClone(this.confirmations) } } };
  }

  private translated(): unknown {
    const planVersions = this.dossier.planVersions.map(({ id }, index) => ({ __typename: 'PlanVersion', id, translations: index === 0 ? structuredClone(this.translations) : [] }));
    return { data: { dossier: { __typename: 'Dossier', id: DOSSIER, planVersions } } };
  }

  private answer(act: Act, input: Input): unknown {
    this.sent.push({ act, input: structuredClone(input) });
    const handler = this.handlers.get(act);
    if (!handler) throw new Error(`the spec answers nothing to ${act}`);
    const answer = handler(input);
    return answer instanceof Error ? answer : structuredClone(answer);
  }
}

export const refused = (message: string, fields: { field: string; message: string }[] = []) =>
  ({ __typename: 'Refused', code: 'NOT_POSSIBLE_NOW', message, correlationId: 'trace-1', fields: fields.map((one) => ({ __typename: 'FieldProblem', ...one })) });

export const conflict = (itemId: string, currentVersion: number, field: string, theirs: string, mine: string) =>
  ({ __typename: 'EditConflict', itemId, currentVersion, changedAt: '2026-11-20T09:24:00Z', changedByName: 'Karim', fields: [{ __typename: 'ConflictingField', field, base: '', theirs, mine }] });
