import { FamilyData, FamilyRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';
import { PlanItem, SHOWS_ORIGIN } from '../plan-item.ts';

/** NL: inzet hulp. Which help, from whom and from when. Class D5, D6 or D7, by phase. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', shows: SHOWS_ORIGIN, order: ['createdAt'], listedOn: { 'PlanVersion.help': 'planVersionId' }, familyVisible: ['familyText', 'kind', 'providerName'],
})
@Entity('help_given')
export class HelpGiven extends PlanItem {
  @Column('uuid', { nullable: true }) top3ItemId!: string | null;
  @Column('text') kind!: string;
  @Column('uuid', { nullable: true }) providerOrganisationId!: string | null;
  @Column('text') providerName!: string;
  @Column('date', { nullable: true }) plannedFrom!: string | null;
}

/** NL: verloop van de hulp. Belongs to the help across versions of the plan; only ever added. Class D5, D6 or D7, by phase. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['-createdAt'], listedOn: { 'Dossier.helpRecords': null }, shows: { recorder: ['Professional', 'recordedBy'] },
})
@Entity('help_record')
export class HelpRecord extends FamilyRow {
  @Column('uuid') helpLineageId!: string;
  @Column('date') startedOn!: string;
  @Column('date', { nullable: true }) stoppedOn!: string | null;
  @Column('text') stopReason!: string;
  @Column('uuid') recordedBy!: string;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
