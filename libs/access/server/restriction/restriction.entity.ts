import { Column, Entity } from 'typeorm';
import { FamilyData, FamilyRow } from '../data/family-data.ts';

/** NL: beperking. Always wins, and is itself hidden from the person it is directed against. Class D14. */
@FamilyData({
  dataClass: 'D14', subjects: 'aboutPersonIds', order: ['validFrom'], listedOn: { 'Dossier.restrictions': null },
  shows: { againstOrganisation: ['PartnerOrganisation', 'againstOrganisationId'] },
})
@Entity('restriction')
export class Restriction extends FamilyRow {
  @Column('text') kind!: string;
  @Column('uuid', { nullable: true }) againstPersonId!: string | null;
  @Column('uuid', { nullable: true }) againstOrganisationId!: string | null;
  @Column('uuid', { nullable: true }) byPersonId!: string | null;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('text', { array: true }) dataClasses!: string[];
  @Column('uuid', { nullable: true }) itemId!: string | null;
  @Column('text') reason!: string;
  @Column('text') legalBasis!: string;
  @Column('timestamptz') validFrom!: Date;
  @Column('timestamptz', { nullable: true }) validUntil!: Date | null;
  @Column('text', { nullable: true }) endedReason!: string | null;
}
