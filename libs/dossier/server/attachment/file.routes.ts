import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Audience } from '@zov/access/model/actor.ts';
import type { Door } from '@zov/access/server/door.ts';
import { HANDED_TO, keysOf, notThere, signedIn, type AskInside, type ContextOf } from '@zov/access/server/sign-in/asked.ts';
import { LIMITS_OF_FILES, type FileCleaner, type FileTrouble } from '@zov/core/files';
import { AppError } from '@zov/core/graphql';
import { fileHeaders } from '@zov/core/http';
import { FILE_TROUBLES, downloadName } from '../../model/attachment.ts';
import type { SealedFiles } from './sealed-files.ts';

/** What these routes need; the slices are there only once the server is built. */
export interface FileRouteParts {
  readonly contextOf: ContextOf;
  readonly ask: AskInside;
  readonly door: () => Door;
  readonly files: () => SealedFiles;
  readonly cleaner: FileCleaner;
  /** Called when something was kept, to look for what was left behind. */
  readonly tidy: () => void;
}

const TYPES: Readonly<Record<string, string>> = { PDF: 'application/pdf', JPG: 'image/jpeg', PNG: 'image/png' };
const HANDED_OVER = 'query AttachmentFile($dossierId: UUID!, $id: UUID!) { attachmentFile(dossierId: $dossierId, id: $id) { id title kind } }';

/** Files on their way in and out. Who may and what is written down is decided by the door, each time. */
export function registerFileRoutes(fastify: FastifyInstance, parts: FileRouteParts): void {
  // A scope of its own: no other route takes a body in parts.
  void fastify.register(async (scope) => {
    await scope.register(multipart, { limits: { fileSize: LIMITS_OF_FILES.bytes, files: 1, fields: 0, parts: 1, headerPairs: 20 } });
    scope.post('/team/files/:dossierId', { bodyLimit: LIMITS_OF_FILES.bytes + 10_240 }, (request, reply) => takeIn(parts, request, reply));
  });
  for (const [audience, folder] of HANDED_TO) fastify.get(`/${folder}/files/:dossierId/:id`, (request, reply) => handOver(parts, audience, request, reply));
}

async function takeIn(parts: FileRouteParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const context = await signedIn(parts.contextOf, request, 'TEAM');
  const { dossierId } = keysOf(request);
  // Before a byte of it is taken in.
  if (!(await parts.door().mayMake(context, 'addAttachment', { dossierId, type: 'Attachment', id: dossierId }))) throw notThere();
  const bytes = await received(request);
  const file = typeof bytes === 'string' ? bytes : await parts.cleaner.clean(bytes);
  if (typeof file === 'string') return reply.code(422).send({ code: file, message: FILE_TROUBLES[file] });
  const fileId = await parts.files().keep(dossierId, context.actor.id, file);
  parts.tidy();
  return reply.code(201).send({ fileId, kind: file.kind, bytes: file.bytes.length, pages: file.pages });
}

/** The one file of a request; a body that holds none counts as an empty one. */
async function received(request: FastifyRequest): Promise<Buffer | FileTrouble> {
  try {
    return (await (await request.file())?.toBuffer()) ?? 'EMPTY';
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'FST_REQ_FILE_TOO_LARGE' || code === 'FST_ERR_CTP_BODY_TOO_LARGE') return 'TOO_MANY_BYTES';
    throw Object.assign(new AppError('BAD_INPUT', 'no file in this body'), { statusCode: 400 });
  }
}

async function handOver(parts: FileRouteParts, audience: Audience, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const context = await signedIn(parts.contextOf, request, audience);
  const { dossierId, id } = keysOf(request);
  const { attachmentFile } = await parts.ask(audience, context, HANDED_OVER, { dossierId, id });
  if (attachmentFile === null || attachmentFile === undefined) throw notThere();
  const { title, kind } = attachmentFile as { title: string; kind: string };
  const file = await parts.files().open(dossierId, id);
  if (file === null) throw new AppError('UNAVAILABLE', 'the file of an attachment is not there');
  return reply.headers(fileHeaders(downloadName(title, kind), TYPES[kind] ?? 'application/octet-stream')).send(file.bytes);
}
