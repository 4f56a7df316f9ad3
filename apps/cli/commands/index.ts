import type { Command } from '../command';
import { accessMatrix } from './access-matrix';
import { auditVerify } from './audit-verify';
import { benchPages } from './bench-pages';
import { cardModelAdd } from './card-model-add';
import { conflictsNote } from './conflicts-note';
import { demoReset } from './demo-reset';
import { mail } from './mail';
import { migrate } from './migrate';
import { placesMark } from './places-mark';
import { regionAdd } from './region-add';
import { rightsExplain } from './rights-explain';
import { seed } from './seed';
import { userAdd } from './user-add';

/** Every command, in the order of the overview. */
export const commands: readonly Command[] = [migrate, seed, demoReset, auditVerify, rightsExplain, accessMatrix, regionAdd, userAdd, cardModelAdd, conflictsNote, mail, placesMark, benchPages];
