import { PrimaryColumn, ViewColumn, ViewEntity } from 'typeorm';
import { FamilyData } from '../data/family-data.ts';

/** A professional's work identity: name, role, organisation. Reference data, shown only beside a row the reader may see. */
@FamilyData({ dataClass: null, order: ['name'] })
@ViewEntity({ name: 'professional', expression: '', synchronize: false })
export class Professional {
  @PrimaryColumn('uuid') id!: string;
  @ViewColumn() name!: string;
  @ViewColumn() role!: string;
  @ViewColumn() organisationName!: string | null;
}
