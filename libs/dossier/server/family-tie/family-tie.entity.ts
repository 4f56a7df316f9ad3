import { FamilyData, KeptRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: familieband. How two people of one family are tied to each other. Class D1; conflict and violence D3. */
@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds', order: ['kind', 'fromOn'], listedOn: { 'Dossier.familyTies': null } })
@Entity('family_tie')
export class FamilyTie extends KeptRow {
  @Column('text') kind!: string;
  @Column('uuid') fromPersonId!: string;
  @Column('uuid') toPersonId!: string;
  @Column('text', { nullable: true }) detail!: string | null;
  @Column('date', { nullable: true }) fromOn!: string | null;
  @Column('date', { nullable: true }) untilOn!: string | null;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
}
