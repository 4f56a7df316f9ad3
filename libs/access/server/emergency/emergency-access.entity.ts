import { Column, Entity } from 'typeorm';
import { FamilyData, FamilyRow } from '../data/family-data.ts';

/** NL: noodtoegang. Who opened one family for an hour, why, and what the privacy officer found of it. Class D14. */
@FamilyData({
  dataClass: 'D14', subjects: 'aboutPersonIds', order: ['-validFrom'], listedOn: { 'Dossier.emergencyAccesses': null },
  shows: { worker: ['Professional', 'actorId'], organisation: ['PartnerOrganisation', 'organisationId'] },
})
@Entity('emergency_access')
export class EmergencyAccess extends FamilyRow {
  @Column('uuid') actorId!: string;
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('uuid') dossierOrganisationId!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('text') reasonCode!: string;
  @Column('text') words!: string;
  @Column('uuid', { nullable: true }) renewsId!: string | null;
  @Column('timestamptz') validFrom!: Date;
  @Column('timestamptz') validUntil!: Date;
  @Column('date') reviewDueOn!: string;
  @Column('timestamptz', { nullable: true }) reviewedAt!: Date | null;
  @Column('uuid', { nullable: true }) reviewedBy!: string | null;
  @Column('text', { nullable: true }) verdict!: string | null;
  @Column('text', { nullable: true }) verdictWords!: string | null;
}
