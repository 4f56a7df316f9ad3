import { FamilyData, VersionedRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: verwijzing. Whom to ask about something instead of a copy of it. Class D3, D11 or D12: that of what can be asked. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['topic', 'createdAt'], listedOn: { 'Dossier.pointers': null },
  shows: { author: ['Professional', 'createdBy'], sourceOrganisation: ['PartnerOrganisation', 'sourceOrganisationId'] },
})
@Entity('pointer')
export class Pointer extends VersionedRow {
  @Column('text') topic!: string;
  @Column('text') organisationName!: string;
  @Column('text') professionalName!: string;
  @Column('text') reach!: string;
  @Column('text') dataClass!: string;
  @Column('uuid', { nullable: true }) sourceOrganisationId!: string | null;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
  @Column('text') state!: string;
  @Column('text', { nullable: true }) withdrawnReason!: string | null;
}
