import { FamilyData, VersionedRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: plan met sjabloon. Around one moment, with the same questions for everybody. Class D6, D7 or D12, by kind. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['-createdAt'], listedOn: { 'Dossier.templatePlans': null }, shows: { author: ['Professional', 'createdBy'], adopter: ['Professional', 'adoptedBy'] },
})
@Entity('template_plan')
export class TemplatePlan extends VersionedRow {
  @Column('text') kind!: string;
  @Column('text', { nullable: true }) registration!: string | null;
  @Column('text') state!: string;
  @Column('timestamptz', { nullable: true }) sharedAt!: Date | null;
  @Column('uuid', { nullable: true }) sharedBy!: string | null;
  @Column('timestamptz', { nullable: true }) adoptedAt!: Date | null;
  @Column('uuid', { nullable: true }) adoptedBy!: string | null;
  @Column('text') adoptedReason!: string;
  @Column('text') withdrawnReason!: string;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}

/** NL: vraag van een plan met sjabloon. What was answered, who does it, by when and whether it is done. Class of its plan. */
@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds', order: ['position'], listedOn: { 'TemplatePlan.sections': 'templatePlanId' }, familyVisible: ['familyText', 'whoName'] })
@Entity('template_plan_section')
export class TemplatePlanSection extends VersionedRow {
  @Column('uuid') templatePlanId!: string;
  @Column('text') section!: string;
  @Column('int') position!: number;
  @Column('text') state!: string;
  @Column('text') text!: string;
  @Column('text') familyText!: string;
  @Column('text') whoName!: string;
  @Column('date', { nullable: true }) dueOn!: string | null;
  @Column('date', { nullable: true }) doneOn!: string | null;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
