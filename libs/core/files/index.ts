export { FileCleaner, LIMITS_OF_FILES, type CleanFile, type FileKind, type FileTrouble } from './file-cleaner.ts';
export { DiskFiles } from './disk-files.ts';
export { FILE_STORE, assertKey, type FileStore, type KeptFile } from './file-store.ts';
export { filesOf } from './files-of.ts';
export { S3Files, type S3Settings } from './s3-files.ts';
