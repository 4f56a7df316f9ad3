import { urlForRole } from '@zov/core/db';

/** Where the sealer signs in: the application's database as zov_audit, whose password follows from the application's. */
export function auditUrlOf(appUrl: string): string {
  return urlForRole(appUrl, 'zov_audit', decodeURIComponent(new URL(appUrl).password));
}
