import { FamilyData, VersionedRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: bijlage. The file itself is kept elsewhere, encrypted, under (dossierId, id). Class D3, D11 or D12. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['-createdAt'], listedOn: { 'Dossier.attachments': null },
  shows: { author: ['Professional', 'createdBy'] }, familyVisible: ['title', 'fileName'],
})
@Entity('attachment')
export class Attachment extends VersionedRow {
  @Column('text') title!: string;
  @Column('text') fileName!: string;
  @Column('text') kind!: string;
  @Column('int') bytes!: number;
  @Column('int') pages!: number;
  @Column('text') dataClass!: string;
  @Column('uuid', { nullable: true }) sourceOrganisationId!: string | null;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
  @Column('text') state!: string;
  @Column('text', { nullable: true }) withdrawnReason!: string | null;
}
