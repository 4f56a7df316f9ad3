import { Inject, Injectable } from '@nestjs/common';
import { Listener } from '@zov/core/db';
import { EventEmitter, on } from 'node:events';

/** Something changed; ids only. The act wrote it in its own transaction, so it is heard after the commit and never without one. */
export interface Change {
  readonly dossierId: string;
  readonly itemType: string;
  readonly itemId: string;
  readonly version: number;
  /** The page that did it; never told to anybody. */
  readonly tabId: string | null;
}

/** Hears the changes of every process on this database and hands them to whoever watches a dossier here. */
@Injectable()
export class ChangeFeed {
  private readonly emitter = new EventEmitter();

  constructor(@Inject(Listener) listener: Listener) {
    this.emitter.setMaxListeners(0);
    listener.on('zov_change', (payload) => {
      const change = JSON.parse(payload) as Change;
      this.emitter.emit(change.dossierId, change);
    });
  }

  /** Changes of one dossier from now on. Stops listening at once when its reader goes, also while it waits for a change. */
  changes(dossierId: string): AsyncIterableIterator<Change> {
    const events = on(this.emitter, dossierId);
    const iterator: AsyncIterableIterator<Change> = {
      next: async () => {
        const { done, value } = await events.next();
        return done === true ? { done, value: undefined } : { done: false, value: (value as [Change])[0] };
      },
      return: async () => {
        await events.return?.();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }
}
