import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** True when the server says that this is not for the role of this session, for instance because the role has ended. */
export function isNotAllowed(error: unknown): boolean {
  return CombinedGraphQLErrors.is(error) && error.errors.some((one) => one.extensions?.['code'] === 'NOT_ALLOWED');
}
