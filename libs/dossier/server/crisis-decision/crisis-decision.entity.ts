import { FamilyData, VersionedRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: crisisbesluit. Where a child stays is no field of it: that is the household, whose address stands with its people. Class D5. */
@FamilyData({
  dataClass: 'D5', subjects: 'aboutPersonIds', order: ['-decidedOn', '-createdAt'], listedOn: { 'Dossier.crisisDecisions': null }, familyVisible: ['familyText'],
  shows: { author: ['Professional', 'createdBy'], confirmer: ['Professional', 'confirmedBy'], ender: ['Professional', 'endedBy'] },
})
@Entity('crisis_decision')
export class CrisisDecision extends VersionedRow {
  @Column('text') kind!: string;
  @Column('text') state!: string;
  @Column('date') decidedOn!: string;
  @Column('text', { nullable: true }) decidedTime!: string | null;
  @Column('date') untilOn!: string;
  @Column('uuid', { nullable: true }) leavesPersonId!: string | null;
  @Column('text') danger!: string;
  @Column('text') lighter!: string;
  @Column('text') childSays!: string;
  @Column('text') parentsSay!: string;
  @Column('text') leastDrastic!: string;
  @Column('text') carer!: string;
  @Column('uuid', { nullable: true }) careHouseholdId!: string | null;
  @Column('text') legalGround!: string;
  @Column('text') decidedBy!: string;
  @Column('text') familyText!: string;
  @Column('text') reportBack!: string;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  @Column('uuid', { nullable: true }) confirmedBy!: string | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('uuid', { nullable: true }) endedBy!: string | null;
  @Column('text', { nullable: true }) endedReason!: string | null;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
