import { FamilyData, KeptRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: gezag. Dated; kinds as in the civil register. Class D1. */
@FamilyData({ dataClass: 'D1', subjects: 'childPersonId', order: ['fromOn'], listedOn: { 'Dossier.custodies': null } })
@Entity('custody')
export class Custody extends KeptRow {
  @Column('uuid') adultPersonId!: string;
  @Column('uuid') childPersonId!: string;
  @Column('text') kind!: string;
  @Column('bool') underInvestigation!: boolean;
  @Column('date') fromOn!: string;
  @Column('date', { nullable: true }) untilOn!: string | null;
}
