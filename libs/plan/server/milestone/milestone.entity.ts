import { FamilyData, VersionedRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';
import { SHOWS_ORIGIN } from '../plan-item.ts';

/** NL: mijlpaal. Of the family, across versions of its plan; corrected, never taken back. Class D5, D6 or D7, by phase. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['dueMonth', 'createdAt'], listedOn: { 'Dossier.milestones': null }, familyVisible: ['familyText'], shows: SHOWS_ORIGIN,
})
@Entity('milestone')
export class Milestone extends VersionedRow {
  @Column('text') phase!: string;
  @Column('text') text!: string;
  @Column('text') familyText!: string;
  @Column('text') dueMonth!: string;
  @Column('date', { nullable: true }) reachedOn!: string | null;
  @Column('text') reachedWords!: string;
  /** Stamped by the database when it is added. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false }) originOrganisationId!: string | null;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
