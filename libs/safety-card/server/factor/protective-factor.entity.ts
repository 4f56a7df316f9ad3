import { FamilyData, VersionedRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: beschermende factor of eerder succes. Class D4. */
@FamilyData({
  dataClass: 'D4', subjects: 'aboutPersonIds', order: ['kind', 'createdAt'], listedOn: { 'Dossier.protectiveFactors': null }, shows: { author: ['Professional', 'createdBy'] },
  familyVisible: ['text', 'whoName'],
})
@Entity('protective_factor')
export class ProtectiveFactor extends VersionedRow {
  @Column('text') kind!: string;
  @Column('text') text!: string;
  @Column('uuid', { nullable: true }) whoPersonId!: string | null;
  @Column('text') whoName!: string;
  @Column('text') strength!: string;
  @Column('date', { nullable: true }) sinceOn!: string | null;
  @Column('date', { nullable: true }) untilOn!: string | null;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
