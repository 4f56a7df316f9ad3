import { Inject, Injectable } from '@nestjs/common';
import { CIPHER } from '@zov/access/server/door.ts';
import type { Cipher } from '@zov/access/server/secret/cipher.ts';
import { FILE_STORE, type CleanFile, type FileStore } from '@zov/core/files';
import { IDS, type Ids } from '@zov/core/ids';

/** What was found out of a file when it came in, sealed together with it. */
export interface FileFacts {
  readonly kind: string;
  readonly pages: number;
  readonly bytes: number;
  /** Actor who sent it; nobody else gives it a place. */
  readonly by: string;
}

const PURPOSE = 'Attachment';
const HEAD = 4;

/** Files of dossiers as the store gets them: with what they are in front, encrypted by the key of the dossier and bound to their place in it. */
@Injectable()
export class SealedFiles {
  constructor(@Inject(FILE_STORE) private readonly store: FileStore, @Inject(CIPHER) private readonly cipher: Cipher, @Inject(IDS) private readonly ids: Pick<Ids, 'uuid'>) {}

  /** Keeps it before there is any row; answers the id that the server made for it. */
  async keep(dossierId: string, by: string, file: CleanFile): Promise<string> {
    const id = this.ids.uuid();
    const facts: FileFacts = { kind: file.kind, pages: file.pages, bytes: file.bytes.length, by };
    const head = Buffer.from(JSON.stringify(facts));
    const length = Buffer.alloc(HEAD);
    length.writeUInt32BE(head.length);
    await this.store.put(`${dossierId}/${id}`, this.cipher.seal(dossierId, `${PURPOSE}:${id}`, Buffer.concat([length, head, file.bytes])));
    return id;
  }

  /** Null when there is none; throws when it was changed, or belongs to another place. */
  async open(dossierId: string, id: string): Promise<{ facts: FileFacts; bytes: Buffer } | null> {
    const sealed = await this.store.get(`${dossierId}/${id}`);
    if (sealed === null) return null;
    const all = this.cipher.unseal(dossierId, `${PURPOSE}:${id}`, sealed);
    const end = HEAD + all.readUInt32BE(0);
    return { facts: JSON.parse(all.subarray(HEAD, end).toString()) as FileFacts, bytes: all.subarray(end) };
  }

  remove(dossierId: string, id: string): Promise<void> {
    return this.store.remove(`${dossierId}/${id}`);
  }

  /** Keys of what has been kept since before this moment. */
  async keptBefore(moment: Date): Promise<{ dossierId: string; id: string }[]> {
    return (await this.store.list()).filter(({ keptAt }) => keptAt < moment).map(({ key }) => {
      const [dossierId = '', id = ''] = key.split('/');
      return { dossierId, id };
    });
  }
}
