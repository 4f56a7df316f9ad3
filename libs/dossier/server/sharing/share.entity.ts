import { FamilyData, FamilyRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: deling. Offered to one professional; the grant that follows is what opens anything. Class D14, or D2S by its receiver. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['-createdAt'], listedOn: { 'Dossier.shares': null },
  shows: { giver: ['Professional', 'createdBy'], receiver: ['Professional', 'toActorId'] },
})
@Entity('share')
export class Share extends FamilyRow {
  @Column('uuid') toActorId!: string;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('text', { array: true }) dataClasses!: string[];
  @Column('uuid', { array: true, nullable: true }) itemIds!: string[] | null;
  @Column({ type: 'bool', insert: false, update: false }) singleItems!: boolean;
  @Column('text') familyName!: string;
  @Column('text') purpose!: string;
  @Column('text') legalBasis!: string;
  @Column('text') secrecyBasis!: string;
  @Column('text') evidence!: string;
  @Column('text', { nullable: true }) overrideReason!: string | null;
  @Column('uuid', { array: true }) consentIds!: string[];
  @Column('text', { nullable: true }) message!: string | null;
  @Column('text') state!: string;
  @Column('timestamptz') validUntil!: Date;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) endedReason!: string | null;
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
