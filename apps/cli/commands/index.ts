import type { Command } from '../command';
import { migrate } from './migrate';

/** Every command, in the order of the overview. */
export const commands: readonly Command[] = [migrate];
