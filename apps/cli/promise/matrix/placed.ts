import { QUESTIONS_ABOUT_READERS, ROLE_ACTS, ROLE_QUESTIONS } from '@zov/access/matrix/index.ts';
import type { GraphQLSchema } from 'graphql';
import type { Audience } from './asking.ts';
import { LAST, TRIES } from './acts.ts';
import { ASKED_BY_ROLE } from './role-questions.ts';
import { ROLE_TRIES } from './role-tries.ts';
import { rootsOf } from './roots.ts';

/** Where the rows of each question are compared, besides those of the roots themselves. */
const ELSEWHERE = ['dossier', 'itemVersions', 'previewShare', 'dossiers', 'gate', ...QUESTIONS_ABOUT_READERS];
/** What is followed over a socket. */
const FOLLOWED = ['dossierChanged', 'editing'];

/** What is tried, by its place at the root of an endpoint. */
function tried(schemas: Readonly<Record<Audience, GraphQLSchema>>): ReadonlySet<string> {
  const roots = (['team', 'family'] as const).flatMap((audience) => rootsOf(schemas[audience], audience, '').flatMap(({ holds }) => Object.keys(holds)));
  return new Set([
    ...[...ELSEWHERE, ...roots, ...ASKED_BY_ROLE].map((name) => `Query.${name}`), ...[...TRIES, ...LAST, ...ROLE_TRIES].map(({ act }) => `Mutation.${act}`), 'Mutation.ping', ...FOLLOWED.map((name) => `Subscription.${name}`),
  ]);
}

/** Everything that can be asked, done or followed at the root of either endpoint. */
function rootsIn(schemas: Readonly<Record<Audience, GraphQLSchema>>): readonly string[] {
  return [...new Set(Object.values(schemas).flatMap((schema) => [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
    .flatMap((type) => Object.keys(type?.getFields() ?? {}).map((name) => `${type?.name ?? ''}.${name}`))))];
}

/** Root fields that nobody tries here: nothing is known of them. */
export function unplaced(schemas: Readonly<Record<Audience, GraphQLSchema>>): string[] {
  const all = tried(schemas);
  return rootsIn(schemas).filter((one) => !all.has(one));
}

/** Root fields of which somebody must have been given something, and somebody else nothing. */
export const DECIDED_AT_ROOT: readonly string[] = [
  ...Object.keys(ROLE_ACTS).filter((name) => !['ping', 'declareConflict'].includes(name)).map((name) => `Mutation.${name}`), ...Object.keys(ROLE_QUESTIONS).filter((name) => !['signInFreshUntil', 'measureLimits'].includes(name)).map((name) => `Query.${name}`),
  ...['previewShare', 'dossiers', 'gate', ...QUESTIONS_ABOUT_READERS].map((name) => `Query.${name}`), ...FOLLOWED.map((name) => `Subscription.${name}`),
];
