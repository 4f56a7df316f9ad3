import { VersionedRow } from '@zov/access/server/data/family-data.ts';
import { Column } from 'typeorm';

/** Columns every item of a plan has. */
export abstract class PlanItem extends VersionedRow {
  @Column('uuid') planVersionId!: string;
  @Column('uuid') lineageId!: string;
  @Column('text') state!: string;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
  @Column('text') familyText!: string;
  @Column({ type: 'text', insert: false, update: false }) shownHash!: string;
}
