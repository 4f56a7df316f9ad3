import { FamilyData, KeptRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

const NAMES = ['callName', 'givenNames', 'namePrefix', 'surname'];

/** NL: gezinslid of netwerklid. Class D1. */
@FamilyData({
  dataClass: 'D1', subjects: 'id', order: ['circle', 'birthDate'], listedOn: { 'Dossier.persons': null }, shows: { signIn: ['SignIn', 'id'] }, familyVisible: NAMES, found: { by: 'NAMES', in: NAMES },
})
@Entity('person')
export class Person extends KeptRow {
  @Column('text') callName!: string;
  @Column('text', { nullable: true }) givenNames!: string | null;
  @Column('text', { nullable: true }) namePrefix!: string | null;
  @Column('text') surname!: string;
  @Column({ type: 'text', insert: false, update: false }) displayName!: string;
  @Column('date', { nullable: true }) birthDate!: string | null;
  @Column('text') birthDatePrecision!: string;
  @Column('text') gender!: string;
  @Column('text') familyRole!: string;
  @Column('text') circle!: string;
  @Column('date', { nullable: true }) deceasedOn!: string | null;
  @Column('date', { nullable: true }) expectedOn!: string | null;
  @Column('bool') plainLanguage!: boolean;
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
