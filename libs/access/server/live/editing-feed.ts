import { Inject, Injectable } from '@nestjs/common';
import { APP_POOL } from '@zov/core/config';
import { Listener } from '@zov/core/db';
import { EventEmitter, on } from 'node:events';
import type pg from 'pg';

/** Milliseconds between two signs of life of somebody at work; whoever is silent for thrice as long is gone. */
export const SIGN_OF_LIFE_MS = 10_000;

export interface Editing {
  readonly dossierId: string;
  readonly itemType: string;
  readonly itemId: string;
  readonly professionalId: string;
  readonly working: boolean;
  /** The first sign: whoever is at work in this dossier answers it, so that nobody waits to hear of the others. */
  readonly first: boolean;
}

type Place = Pick<Editing, 'dossierId' | 'itemType' | 'itemId' | 'professionalId'>;

/**
 * Who is at work where, as far as open subscriptions say so: each tells every process of it now and again, and once more when it ends.
 * Nothing is written down, neither in a table nor in the log.
 */
@Injectable()
export class EditingFeed {
  private readonly emitter = new EventEmitter();
  private readonly here = new Set<Place>();

  constructor(@Inject(Listener) listener: Listener, @Inject(APP_POOL) private readonly pool: pg.Pool) {
    this.emitter.setMaxListeners(0);
    listener.on('zov_editing', (payload) => this.heard(JSON.parse(payload) as Editing));
  }

  /** Who is at work in a dossier, from now on. With a place, says as long as it is listened to that somebody is at work there. */
  watch(dossierId: string, place?: Place): AsyncIterableIterator<Editing> {
    const events = on(this.emitter, dossierId);
    const leave = place === undefined ? () => undefined : this.enter(place);
    const iterator: AsyncIterableIterator<Editing> = {
      next: async () => {
        const { done, value } = await events.next();
        return done === true ? { done, value: undefined } : { done: false, value: (value as [Editing])[0] };
      },
      return: async () => {
        leave();
        await events.return?.();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }

  private enter(place: Place): () => void {
    this.here.add(place);
    this.tell({ ...place, working: true, first: true });
    const timer = setInterval(() => this.tell({ ...place, working: true, first: false }), SIGN_OF_LIFE_MS);
    timer.unref();
    return () => {
      clearInterval(timer);
      if (this.here.delete(place)) this.tell({ ...place, working: false, first: false });
    };
  }

  private heard(editing: Editing): void {
    this.emitter.emit(editing.dossierId, editing);
    if (!editing.first) return;
    for (const place of this.here) {
      const other = place.professionalId !== editing.professionalId || place.itemId !== editing.itemId;
      if (place.dossierId === editing.dossierId && other) this.tell({ ...place, working: true, first: false });
    }
  }

  /** A sign that gets lost is followed by the next one; nothing else depends on it. */
  private tell(editing: Editing): void {
    this.pool.query(`select pg_notify('zov_editing', $1)`, [JSON.stringify(editing)]).catch(() => undefined);
  }
}
