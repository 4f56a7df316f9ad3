import { PrimaryColumn, ViewColumn, ViewEntity } from 'typeorm';
import { FamilyData } from '../data/family-data.ts';

/** NL: verleende toegang. A right of one professional in a dossier: on which ground, to which kinds of data, from when until when. Class D14. */
@FamilyData({ dataClass: 'D14', order: ['-validFrom'], shows: { holder: ['Professional', 'actorId'] } })
@ViewEntity({ name: 'granted_access', expression: '', synchronize: false })
export class GrantedAccess {
  @PrimaryColumn('uuid') dossierId!: string;
  @PrimaryColumn('uuid') id!: string;
  @ViewColumn() actorId!: string;
  @ViewColumn() role!: string;
  @ViewColumn() organisationId!: string | null;
  @ViewColumn() dossierOrganisationId!: string;
  @ViewColumn() partner!: string;
  @ViewColumn() purpose!: string;
  @ViewColumn() legalBasis!: string;
  @ViewColumn() secrecyBasis!: string;
  @ViewColumn() dataClasses!: string[];
  @ViewColumn() singleItems!: boolean;
  @ViewColumn() validFrom!: Date;
  @ViewColumn() validUntil!: Date | null;
}
