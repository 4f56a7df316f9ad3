import { FamilyData, FamilyRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: versie van het plan. Frozen once adopted. Class D5, D6 or D7, by phase. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['phase', '-number'], listedOn: { 'Dossier.planVersions': null },
  shows: { author: ['Professional', 'authorId'], adopter: ['Professional', 'adoptedBy'] },
})
@Entity('plan_version')
export class PlanVersion extends FamilyRow {
  @Column('text') phase!: string;
  @Column('int') number!: number;
  @Column('text') state!: string;
  @Column('uuid') authorId!: string;
  @Column('uuid', { nullable: true }) basedOnId!: string | null;
  @Column('timestamptz', { nullable: true }) sharedAt!: Date | null;
  @Column('uuid', { nullable: true }) sharedBy!: string | null;
  @Column('timestamptz', { nullable: true }) adoptedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) inForceAt!: Date | null;
  @Column('uuid', { nullable: true }) adoptedBy!: string | null;
  @Column('text', { nullable: true }) adoptedReason!: string | null;
  @Column('text', { nullable: true }) contentHash!: string | null;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
