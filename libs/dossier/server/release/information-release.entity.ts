import { FamilyData, FamilyRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: informatie op verzoek. What a parent without custody was told about a child (R13). Class D3. */
@FamilyData({
  dataClass: 'D3', subjects: 'aboutPersonIds', order: ['-createdAt'], listedOn: { 'Dossier.informationReleases': null }, shows: { giver: ['Professional', 'createdBy'] }, familyVisible: ['words'],
})
@Entity('information_release')
export class InformationRelease extends FamilyRow {
  @Column('uuid') toPersonId!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
  @Column('text') words!: string;
  @Column('uuid', { array: true }) factIds!: string[];
  @Column('text') reason!: string;
}
