import { Column, Entity } from 'typeorm';
import { FamilyData, FamilyRow } from '../data/family-data.ts';

/** NL: vier-ogen-besluit. What one person asked and a second decided. It names no person of the family by itself. Class D14. */
@FamilyData({
  dataClass: 'D14', order: ['-createdAt'], listedOn: { 'Dossier.approvals': null },
  shows: { asker: ['Professional', 'askedBy'], decider: ['Professional', 'decidedBy'], organisation: ['PartnerOrganisation', 'organisationId'] },
})
@Entity('approval')
export class Approval extends FamilyRow {
  @Column('text') approvalKind!: string;
  @Column('uuid') objectId!: string;
  @Column('text') contentHash!: string;
  @Column('uuid') askedBy!: string;
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('uuid') dossierOrganisationId!: string;
  @Column('text') reason!: string;
  @Column('text') state!: string;
  @Column('timestamptz') openUntil!: Date;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('text', { nullable: true }) decisionReason!: string | null;
  @Column('text', { nullable: true }) lapse!: string | null;
}
