import { PrimaryColumn, ViewColumn, ViewEntity } from 'typeorm';
import { FamilyData } from '../data/family-data.ts';

/** The name of an organisation; reference data, shown only beside a row the reader may see. */
@FamilyData({ dataClass: null, order: ['name'] })
@ViewEntity({ name: 'partner_organisation', expression: '', synchronize: false })
export class PartnerOrganisation {
  @PrimaryColumn('uuid') id!: string;
  @ViewColumn() name!: string;
}
