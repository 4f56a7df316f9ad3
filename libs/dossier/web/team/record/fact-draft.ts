import type { DataClass, FactKind, SourceKind, WriteFactInput } from '@generated/team/graphql';
import { problemsOfFact } from '@zov/dossier/model/fact.ts';
import { dateProblem } from '@zov/ui';
import type { Problem } from '../shared/use-problems';

/** A fact while it is being written; empty texts for what is not filled in. */
export interface FactDraft {
  readonly kind: FactKind;
  readonly what: string;
  readonly happenedOn: string;
  readonly longer: boolean;
  readonly happenedUntilOn: string;
  readonly place: string;
  readonly sourceKind: SourceKind | '';
  readonly sourcePersonId: string;
  readonly sourceName: string;
  readonly aboutPersonIds: readonly string[];
  readonly restsOnFactIds: readonly string[];
  readonly dataClass: DataClass;
}

export const emptyFact: FactDraft = {
  kind: 'FACT', what: '', happenedOn: '', longer: false, happenedUntilOn: '', place: '', sourceKind: '', sourcePersonId: '', sourceName: '',
  aboutPersonIds: [], restsOnFactIds: [], dataClass: 'D3',
};

type FactInput = Omit<WriteFactInput, 'dossierId' | 'idempotencyKey' | 'restsOnFactIds' | 'dataClass'> & { restsOnFactIds: string[]; dataClass: DataClass };

const SAID_BY_PERSON = ['FAMILY_MEMBER', 'NETWORK'];
const HAS_NAME = ['PROFESSIONAL', 'DOCUMENT'];

/** Where a statement comes from. */
export type FactSource = Pick<FactDraft, 'sourceKind' | 'sourcePersonId' | 'sourceName'>;

export const asksPerson = (draft: FactSource): boolean => SAID_BY_PERSON.includes(draft.sourceKind);
export const asksName = (draft: FactSource): boolean => HAS_NAME.includes(draft.sourceKind);

const orNull = (text: string): string | null => text.trim() || null;

/** What is sent: only what belongs to the choices that were made, so that a changed mind leaves nothing behind. */
export function factInput(draft: FactDraft): FactInput {
  return {
    kind: draft.kind,
    what: draft.what.trim(),
    happenedOn: orNull(draft.happenedOn),
    happenedUntilOn: draft.longer ? orNull(draft.happenedUntilOn) : null,
    place: orNull(draft.place),
    sourceKind: draft.sourceKind as SourceKind,
    sourcePersonId: asksPerson(draft) ? orNull(draft.sourcePersonId) : null,
    sourceName: asksName(draft) ? orNull(draft.sourceName) : null,
    aboutPersonIds: [...draft.aboutPersonIds],
    restsOnFactIds: draft.kind === 'INTERPRETATION' ? [...draft.restsOnFactIds] : [],
    dataClass: draft.dataClass,
  };
}

/** In the order of the form, so that the summary reads from top to bottom. */
const order = ['kind', 'what', 'happenedOn', 'happenedUntilOn', 'place', 'sourceKind', 'sourcePersonId', 'sourceName', 'aboutPersonIds', 'restsOnFactIds', 'dataClass'];

/** The problems the server would find, and the ones only a form can have: half a date, no source chosen. */
export function problemsOfDraft(draft: FactDraft, today: string): Problem[] {
  const own: [string | undefined, string][] = [
    [dateProblem(draft.happenedOn, { required: false }), 'happenedOn'],
    [draft.longer ? dateProblem(draft.happenedUntilOn) : undefined, 'happenedUntilOn'],
    [draft.longer && draft.happenedOn === '' ? 'Vul ook de eerste dag in.' : undefined, 'happenedOn'],
    [draft.sourceKind === '' ? 'Kies van wie wij dit weten.' : undefined, 'sourceKind'],
  ];
  const mine = own.flatMap(([message, field]) => (message ? [{ field, message }] : []));
  const shared = problemsOfFact(factInput(draft), today).filter((problem) => !mine.some((one) => one.field === problem.field));
  return [...mine, ...shared].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}
