import { Column, Entity } from 'typeorm';
import { FamilyData, FamilyRow } from '../data/family-data.ts';

/** NL: betrokkenheid. One professional, one dossier, with purpose and ground. Class D14. */
@FamilyData({
  dataClass: 'D14', order: ['validFrom'], listedOn: { 'Dossier.involvements': null },
  shows: { professional: ['Professional', 'actorId'] },
})
@Entity('involvement')
export class Involvement extends FamilyRow {
  @Column('uuid') actorId!: string;
  @Column('text') partner!: string;
  @Column('text') purpose!: string;
  @Column('text') legalBasis!: string;
  @Column('text') secrecyBasis!: string;
  @Column('text') evidence!: string;
  @Column('timestamptz') validFrom!: Date;
  @Column('timestamptz', { nullable: true }) validUntil!: Date | null;
  @Column('text', { nullable: true }) endedReason!: string | null;
}
