import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { AppError } from './app-error.ts';

/** What a client may send; anything else in the body is dropped. */
export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Record<string, unknown> | undefined;
}

export interface OperationRules {
  /** True in demo mode: any document runs. Otherwise only registered ones. */
  readonly open: boolean;
  /** Text by SHA-256 of the text, as written by the code generator. */
  readonly registered: ReadonlyMap<string, string>;
}

/** Reads the registered operations of one endpoint. A missing file counts as none. */
export async function readRegistered(file: string): Promise<Map<string, string>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  const documents = Object.entries(JSON.parse(text) as Record<string, string>);
  for (const [hash, document] of documents) {
    if (bare(hash) !== sha256(document)) throw new Error(`${file}: an operation is not the one its hash says`);
  }
  return new Map(documents.map(([hash, document]) => [bare(hash), document]));
}

/**
 * Turns a request body into the operation that will run: by its hash (`documentId` or `extensions.persistedQuery.sha256Hash`), or by
 * its text when documents are free or the text is registered. Throws AppError BAD_INPUT or NOT_ALLOWED.
 */
export function resolveOperation(body: unknown, rules: OperationRules): OperationRequest {
  if (!isRecord(body)) throw new AppError('BAD_INPUT', 'body is not one operation');
  const hash = hashOf(body);
  const text = typeof body['query'] === 'string' && body['query'] !== '' ? body['query'] : undefined;
  const known = hash === undefined ? undefined : rules.registered.get(hash);
  const query = known ?? text;
  if (query === undefined) throw new AppError(hash === undefined ? 'BAD_INPUT' : 'NOT_ALLOWED', 'operation is not registered');
  if (!rules.open && known === undefined && !rules.registered.has(sha256(query))) {
    throw new AppError('NOT_ALLOWED', 'operation is not registered');
  }
  const { operationName, variables } = body;
  if (operationName != null && typeof operationName !== 'string') throw new AppError('BAD_INPUT', 'operation name is not a text');
  if (variables != null && !isRecord(variables)) throw new AppError('BAD_INPUT', 'variables are not an object');
  return { query, ...(operationName == null ? {} : { operationName }), ...(variables == null ? {} : { variables }) };
}

function hashOf(body: Record<string, unknown>): string | undefined {
  const { documentId, extensions } = body;
  if (typeof documentId === 'string') return bare(documentId);
  const persisted = isRecord(extensions) ? extensions['persistedQuery'] : undefined;
  const hash = isRecord(persisted) ? persisted['sha256Hash'] : undefined;
  return typeof hash === 'string' ? bare(hash) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const bare = (hash: string) => hash.replace(/^sha256:/, '');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
