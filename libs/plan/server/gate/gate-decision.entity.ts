import { FamilyData, FamilyRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: poortbesluit. Class D5 or D6, by the phase that must stand. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['-createdAt'], listedOn: { 'Dossier.gateDecisions': null }, familyVisible: ['familyText'],
  shows: { proposer: ['Professional', 'proposedBy'], seconder: ['Professional', 'secondedBy'], releaser: ['Professional', 'releasedBy'], followUp: ['Professional', 'followUpBy'] },
})
@Entity('gate_decision')
export class GateDecision extends FamilyRow {
  @Column('text') gate!: string;
  @Column('text') state!: string;
  @Column('text') evidenceHash!: string;
  @Column('jsonb') conditions!: unknown;
  @Column('text', { array: true }) met!: string[];
  @Column('text', { array: true }) notMet!: string[];
  @Column('text', { array: true }) notKnown!: string[];
  @Column('text') reason!: string;
  @Column('text') familyText!: string;
  @Column('bool') overridden!: boolean;
  @Column('text', { nullable: true }) overrideReason!: string | null;
  @Column('text', { nullable: true }) withdrawnReason!: string | null;
  @Column('uuid') proposedBy!: string;
  @Column('uuid', { nullable: true }) secondedBy!: string | null;
  @Column('timestamptz', { nullable: true }) secondedAt!: Date | null;
  @Column('bool', { nullable: true }) secondAgrees!: boolean | null;
  @Column('text', { nullable: true }) secondWords!: string | null;
  @Column('bool') needsRelease!: boolean;
  @Column('uuid', { nullable: true }) releasedBy!: string | null;
  @Column('timestamptz', { nullable: true }) releasedAt!: Date | null;
  @Column('bool', { nullable: true }) releaseAgrees!: boolean | null;
  @Column('text', { nullable: true }) releaseWords!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('text', { array: true }) stable!: string[];
  @Column('text', { array: true }) notStable!: string[];
  @Column('date', { nullable: true }) followUpOn!: string | null;
  @Column('uuid', { nullable: true }) followUpBy!: string | null;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}

/** NL: wending. A relapse, or work that began again after closing. Class D5. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['-turnedAt'], listedOn: { 'Dossier.phaseTurns': null }, familyVisible: ['familyText'],
  shows: { turner: ['Professional', 'turnedBy'] },
})
@Entity('phase_turn')
export class PhaseTurn extends FamilyRow {
  @Column('text') kind!: string;
  @Column('timestamptz') turnedAt!: Date;
  @Column('uuid') turnedBy!: string;
  @Column('text') reason!: string;
  @Column('text') familyText!: string;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
