import { FamilyData } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';
import { PlanItem, SHOWS_ORIGIN } from '../plan-item.ts';

/** NL: Top-3-onderdeel. Class D5, D6 or D7, by phase. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', shows: SHOWS_ORIGIN, order: ['rank'], listedOn: { 'PlanVersion.top3Items': 'planVersionId' }, familyVisible: ['familyText', 'goal'],
  found: { by: 'WORDS', in: ['behaviour', 'familyText', 'goal'] },
})
@Entity('top3_item')
export class Top3Item extends PlanItem {
  @Column('int', { nullable: true }) rank!: number | null;
  @Column('text') behaviour!: string;
  @Column('uuid', { array: true }) factIds!: string[];
  @Column('text') riskFactors!: string;
  @Column('text', { nullable: true }) lifeDomain!: string | null;
  @Column('uuid', { nullable: true }) householdId!: string | null;
  @Column('text') noConditionReason!: string;
  @Column('text') noHelpReason!: string;
  @Column('text') goal!: string;
  @Column('text') goalReachedWhen!: string;
  @Column('text', { nullable: true }) droppedReason!: string | null;
}
