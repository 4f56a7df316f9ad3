import { FamilyData, FamilyRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity, PrimaryColumn, ViewColumn, ViewEntity } from 'typeorm';

/** NL: toestemming. Whoever is asked answers and withdraws it. Class D14, or D2S by its organisation. */
@FamilyData({
  dataClass: 'row', subjects: 'forPersonId', order: ['-createdAt'], listedOn: { 'Dossier.consents': null },
  shows: { recorder: ['Professional', 'recordedBy'], toOrganisation: ['PartnerOrganisation', 'toOrganisationId'] }, familyVisible: ['explanation'],
})
@Entity('consent')
export class Consent extends FamilyRow {
  @Column('uuid') givenByPersonId!: string;
  @Column('uuid') forPersonId!: string;
  @Column('text') dataClass!: string;
  @Column('text', { array: true }) dataClasses!: string[];
  @Column('uuid') toOrganisationId!: string;
  @Column('text') purpose!: string;
  @Column('text') explanation!: string;
  @Column('text') state!: string;
  @Column('timestamptz', { nullable: true }) validFrom!: Date | null;
  @Column('timestamptz', { nullable: true }) validUntil!: Date | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('uuid', { nullable: true }) recordedBy!: string | null;
}

/** NL: gaat door ondanks intrekking of bezwaar. Class D14. */
@FamilyData({
  dataClass: 'D14', subjects: 'byPersonId', order: ['purpose'],
  joinedOn: { 'Consent.continuing': ['sourceId', 'id'], 'Restriction.continuing': ['sourceId', 'id'], 'Objection.continuing': ['sourceId', 'id'] },
  shows: { professional: ['Professional', 'actorId'], decidedBy: ['Professional', 'decidedBy'] },
})
@ViewEntity({ name: 'continuing_access', expression: '', synchronize: false })
export class ContinuingAccess {
  @PrimaryColumn('uuid') dossierId!: string;
  @PrimaryColumn('uuid') id!: string;
  @ViewColumn() sourceId!: string;
  @ViewColumn() byPersonId!: string;
  @ViewColumn() actorId!: string;
  @ViewColumn() decidedBy!: string | null;
  @ViewColumn() purpose!: string;
  @ViewColumn() legalBasis!: string;
  @ViewColumn() secrecyBasis!: string;
  @ViewColumn() validUntil!: Date | null;
}
