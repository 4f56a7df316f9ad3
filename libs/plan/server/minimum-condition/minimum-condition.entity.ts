import { FamilyData } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';
import { PlanItem, SHOWS_ORIGIN } from '../plan-item.ts';

/** NL: bodemeis. Class D5, D6 or D7, by phase. */
@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds', shows: SHOWS_ORIGIN, order: ['createdAt'], listedOn: { 'PlanVersion.minimumConditions': 'planVersionId' }, familyVisible: ['familyText', 'setByName'] })
@Entity('minimum_condition')
export class MinimumCondition extends PlanItem {
  @Column('uuid', { nullable: true }) top3ItemId!: string | null;
  @Column('text') text!: string;
  @Column('text') setByKind!: string;
  @Column('text') setByName!: string;
  @Column('bool') met!: boolean;
}
