import { FamilyData, FamilyRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';
import { PlanItem, SHOWS_ORIGIN } from '../plan-item.ts';

/** NL: afspraak. Who does what, when, checked how. Class D5, D6 or D7, by phase. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', shows: SHOWS_ORIGIN, order: ['position'], listedOn: { 'PlanVersion.agreements': 'planVersionId' }, familyVisible: ['familyText', 'childText', 'whoName', 'rhythm', 'checkerName'],
  found: { by: 'WORDS', in: ['what', 'familyText', 'whoName'] },
})
@Entity('agreement')
export class Agreement extends PlanItem {
  @Column('uuid') top3ItemId!: string;
  @Column('uuid', { nullable: true }) householdId!: string | null;
  @Column('int') position!: number;
  @Column('uuid', { nullable: true }) whoPersonId!: string | null;
  @Column('text') whoName!: string;
  @Column('text') what!: string;
  @Column('text') trigger!: string;
  @Column('text') rhythm!: string;
  @Column('text') checkerName!: string;
  @Column('text') checkHow!: string;
  @Column('text') ifItFails!: string;
  @Column('uuid', { nullable: true }) checkerPersonId!: string | null;
  @Column('uuid', { nullable: true }) checkerActorId!: string | null;
  @Column('int', { nullable: true }) checkEveryDays!: number | null;
  @Column('text', { array: true }) checkWeekdays!: string[];
  @Column('uuid', { nullable: true }) failsOwnerActorId!: string | null;
  @Column('int', { nullable: true }) failsWithinHours!: number | null;
  @Column('date', { nullable: true }) fromOn!: string | null;
  @Column('date', { nullable: true }) untilOn!: string | null;
  @Column('date', { nullable: true }) reviewOn!: string | null;
  @Column('text') childText!: string;
  @Column('text', { nullable: true }) childPicture!: string | null;
  @Column('uuid', { array: true }) namedActorIds!: string[];
}

/** NL: controle. Belongs to the agreement across versions of the plan. Class D5, D6 or D7, by phase. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['-plannedOn'], listedOn: { 'Dossier.checks': null },
  shows: { checker: ['Professional', 'checkedBy'] },
})
@Entity('agreement_check')
export class AgreementCheck extends FamilyRow {
  @Column('uuid') agreementLineageId!: string;
  @Column('date') plannedOn!: string;
  @Column('text', { nullable: true }) result!: string | null;
  @Column('text') note!: string;
  @Column('timestamptz', { nullable: true }) checkedAt!: Date | null;
  @Column('uuid', { nullable: true }) checkedBy!: string | null;
  @Column('uuid', { array: true }) namedActorIds!: string[];
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
