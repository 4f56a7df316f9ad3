import { FamilyData, KeptRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: huishouden. Class D1. */
@FamilyData({ dataClass: 'D1', order: ['label'], listedOn: { 'Dossier.households': null } })
@Entity('household')
export class Household extends KeptRow {
  @Column('text') label!: string;
}

/** NL: bewoner. Class D1. */
@FamilyData({ dataClass: 'D1', subjects: 'personId', order: ['fromOn'], listedOn: { 'Household.members': 'householdId' } })
@Entity('household_member')
export class HouseholdMember extends KeptRow {
  @Column('uuid') householdId!: string;
  @Column('uuid') personId!: string;
  @Column('date', { nullable: true }) fromOn!: string | null;
  @Column('date', { nullable: true }) untilOn!: string | null;
}
