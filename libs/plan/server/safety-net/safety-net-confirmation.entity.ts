import { FamilyData, FamilyRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: bevestiging van het vangnet. Belongs to the contact across versions of the plan; only ever added. Class D5, D6 or D7, by phase. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['-confirmedOn', '-createdAt'], listedOn: { 'Dossier.safetyNetConfirmations': null },
  shows: { confirmer: ['Professional', 'confirmedBy'] },
})
@Entity('safety_net_confirmation')
export class SafetyNetConfirmation extends FamilyRow {
  @Column('uuid') contactLineageId!: string;
  @Column('bool') agrees!: boolean;
  @Column('text') how!: string;
  @Column('date') confirmedOn!: string;
  @Column('uuid') confirmedBy!: string;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
