import { PrimaryColumn, ViewColumn, ViewEntity } from 'typeorm';
import { FamilyData } from '../data/family-data.ts';

/** NL: wie keek. The log as a family sees it: one line per day, organisation, role and purpose. Class D15. */
@FamilyData({ dataClass: 'D15', subjects: 'subjectPersonId', order: ['-day'] })
@ViewEntity({ name: 'looked', expression: '', synchronize: false })
export class Looked {
  @PrimaryColumn('uuid') dossierId!: string;
  @PrimaryColumn('text') id!: string;
  @ViewColumn() subjectPersonId!: string;
  @ViewColumn() day!: string;
  @ViewColumn() organisationName!: string;
  @ViewColumn() role!: string;
  @ViewColumn() purpose!: string | null;
  @ViewColumn() action!: string;
  @ViewColumn() times!: number;
}
