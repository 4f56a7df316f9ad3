import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FamilyData } from '../data/family-data.ts';

/** NL: inzage. One act or read, one person concerned; only ever inserted. Class D15. */
@FamilyData({ dataClass: 'D15', subjects: 'subjectPersonId', order: ['-at'], shows: { reader: ['Professional', 'actorId'], organisation: ['PartnerOrganisation', 'organisationId'] } })
@Entity('access_event')
export class AccessEvent {
  @PrimaryColumn('uuid') dossierId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz') productAt!: Date;
  @Column('uuid') regionId!: string;
  @Column('text') traceId!: string;
  @Column('text') action!: string;
  @Column('text') operation!: string;
  @Column('text') outcome!: string;
  @Column('uuid') actorId!: string;
  @Column('text') role!: string;
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('uuid', { nullable: true }) dossierOrganisationId!: string | null;
  @Column('text', { nullable: true }) purpose!: string | null;
  @Column('text', { nullable: true }) legalBasis!: string | null;
  @Column('text', { nullable: true }) secrecyBasis!: string | null;
  @Column('uuid', { nullable: true }) grantId!: string | null;
  @Column('text') policyVersion!: string;
  @Column('uuid', { nullable: true }) subjectPersonId!: string | null;
  @Column('text') objectType!: string;
  @Column('uuid', { nullable: true }) objectId!: string | null;
  @Column('text', { array: true }) dataClasses!: string[];
  @Column('text', { array: true }) maskedFields!: string[];
  @Column('int') itemCount!: number;
  @Column('text') accessPoint!: string;
  @Column('bool') visibleToFamily!: boolean;
}
