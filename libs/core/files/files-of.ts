import type { Config } from '../config/index.ts';
import { DiskFiles } from './disk-files.ts';
import type { FileStore } from './file-store.ts';
import { S3Files } from './s3-files.ts';

/** Where this installation keeps its files. */
export function filesOf({ files }: Pick<Config, 'files'>): FileStore {
  return 'folder' in files ? new DiskFiles(files.folder) : new S3Files(files);
}
