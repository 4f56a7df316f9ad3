import type { Clock } from '@zov/core/clock';
import { NOW } from '../world/cast.ts';

/** The time of the made-up world, running on at the pace of real time: an act takes some of it, as it does for people. */
export class RunningClock implements Clock {
  private readonly since = performance.now();

  now(): Date {
    return new Date(NOW.getTime() + performance.now() - this.since);
  }
}
