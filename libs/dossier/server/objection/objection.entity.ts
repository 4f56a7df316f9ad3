import { FamilyData } from '@zov/access/server/data/family-data.ts';
import { PrimaryColumn, ViewColumn, ViewEntity } from 'typeorm';

/** NL: bezwaar. A restriction of that kind as whoever objects sees it; no other restriction shows this way. Class D14. */
@FamilyData({
  dataClass: 'D14', subjects: 'aboutPersonIds', order: ['-validFrom'], listedOn: { 'Dossier.objections': null }, shows: { organisation: ['PartnerOrganisation', 'againstOrganisationId'] },
})
@ViewEntity({ name: 'objection', expression: '', synchronize: false })
export class Objection {
  @PrimaryColumn('uuid') dossierId!: string;
  @PrimaryColumn('uuid') id!: string;
  @ViewColumn() byPersonId!: string;
  @ViewColumn() againstOrganisationId!: string;
  @ViewColumn() aboutPersonIds!: string[];
  @ViewColumn() dataClasses!: string[];
  @ViewColumn() words!: string;
  @ViewColumn() validFrom!: Date;
  @ViewColumn() validUntil!: Date | null;
}
