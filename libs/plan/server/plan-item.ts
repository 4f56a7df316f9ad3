import { VersionedRow } from '@zov/access/server/data/family-data.ts';
import { Column } from 'typeorm';

/** What every item of a plan shows: who brought it in. */
export const SHOWS_ORIGIN = { originOrganisation: ['PartnerOrganisation', 'originOrganisationId'] } as const;

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
  /** Stamped by the database when the line of the item begins. */
  @Column({ type: 'text', insert: false, update: false }) originFrame!: string;
  @Column({ type: 'uuid', nullable: true, insert: false, update: false }) originOrganisationId!: string | null;
}
