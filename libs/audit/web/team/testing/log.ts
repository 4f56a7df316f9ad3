import type { MockLink } from '@apollo/client/testing';
import { AccessLogDocument, ChainStatusDocument, type AccessLogQueryVariables } from '@generated/team/graphql';
import type { LogRow } from '../log/known';

export const kim = 'aaaaaaaa-1111-4111-8111-111111111111';
export const jip = 'bbbbbbbb-1111-4111-8111-111111111111';
export const dossier = 'dddddddd-2222-4222-8222-222222222222';

export const row = (id: string, more: Partial<LogRow> = {}): LogRow => ({
  __typename: 'AccessEvent', id, at: '2026-11-20T09:24:07.031Z', dossierId: dossier, action: 'READ', operation: 'dossier', outcome: 'OK', actorId: jip,
  role: 'YOUTH_PROFESSIONAL', purpose: 'CASE_DIRECTION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED', subjectPersonId: 'cccccccc-3333-4333-8333-333333333333',
  objectType: 'Dossier', objectId: null, dataClasses: ['D1', 'D3'], maskedFields: [], itemCount: 3, accessPoint: 'web:ec9d12', traceId: '0123456789abcdef0123456789abcdef',
  reader: { __typename: 'Professional', id: more.actorId ?? jip, name: 'Jip Testman' },
  organisation: { __typename: 'PartnerOrganisation', id: 'eeeeeeee-4444-4444-8444-444444444444', name: 'Gemeente Nergensdrecht' }, ...more,
});
export const refusedRow = (id: string): LogRow =>
  row(id, { outcome: 'REFUSED', actorId: kim, purpose: null, legalBasis: null, subjectPersonId: null, dataClasses: [], itemCount: 0, reader: { __typename: 'Professional', id: kim, name: 'Kim Collega' }, organisation: null });

type Page = { nodes: readonly LogRow[]; endCursor?: string; hasMore?: boolean };
export type Asked = AccessLogQueryVariables;

/** The log, answering each question; what was asked is kept in `asked`. */
export const logAnswers = (answer: (asked: Asked) => Page, asked: Asked[] = []): MockLink.MockedResponse => ({
  request: { query: AccessLogDocument, variables: () => true },
  maxUsageCount: Number.POSITIVE_INFINITY,
  result: (variables) => {
    asked.push(variables as Asked);
    const { nodes, endCursor, hasMore } = answer(variables as Asked);
    return { data: { accessLog: { __typename: 'AccessEventConnection', nodes, endCursor: endCursor ?? null, hasMore: hasMore ?? false } } };
  },
});

export const chainDay = (day: string, sealed: number, signedTo: number | null, signedAt: string | null = `${day}T12:00:00Z`) =>
  ({ __typename: 'ChainDay', day, sealed, hash: `hash-of-${day}`, signedAt, signedTo }) as const;

export const chainAnswers = (days: readonly ReturnType<typeof chainDay>[]): MockLink.MockedResponse => ({
  request: { query: ChainStatusDocument, variables: () => true },
  maxUsageCount: Number.POSITIVE_INFINITY,
  result: { data: { chainStatus: days } },
});
