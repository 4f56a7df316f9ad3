import { PrimaryColumn, ViewColumn, ViewEntity } from 'typeorm';
import { FamilyData } from '../data/family-data.ts';

/** NL: inzage van het logboek. A question about the log itself, in codes and counts. Class D15. */
@FamilyData({ dataClass: 'D15', order: ['-at'], shows: { reader: ['Professional', 'actorId'], organisation: ['PartnerOrganisation', 'organisationId'] } })
@ViewEntity({ name: 'log_read', expression: '', synchronize: false })
export class LogRead {
  @PrimaryColumn('uuid') id!: string;
  @ViewColumn() at!: Date;
  @ViewColumn() actorId!: string;
  @ViewColumn() organisationId!: string | null;
  @ViewColumn() operation!: string;
  @ViewColumn() outcome!: string;
  @ViewColumn() traceId!: string;
  @ViewColumn() shown!: number | null;
  @ViewColumn() filters!: string[];
}
