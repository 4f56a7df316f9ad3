import { FamilyData } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';
import { PlanItem, SHOWS_ORIGIN } from '../plan-item.ts';

/** NL: vangnet. Whom to call, in order. A private number is a contact point, never here. Class D5, D6 or D7, by phase. */
@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds', shows: SHOWS_ORIGIN, order: ['position'], listedOn: { 'PlanVersion.safetyNet': 'planVersionId' }, familyVisible: ['familyText', 'name', 'publicPhone', 'reachableWhen'] })
@Entity('safety_net_contact')
export class SafetyNetContact extends PlanItem {
  @Column('int') position!: number;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) publicPhone!: string | null;
  @Column('text') reachableWhen!: string;
  @Column('bool') told!: boolean;
  @Column('bool') agreed!: boolean;
  @Column('date', { nullable: true }) confirmedOn!: string | null;
}
