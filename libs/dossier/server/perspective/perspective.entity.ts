import { FamilyData, VersionedRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: perspectief. Where one child grows up; a later one does not wipe out the former. Class D4. */
@FamilyData({
  dataClass: 'D4', subjects: 'aboutPersonIds', order: ['-fromOn', '-createdAt'], listedOn: { 'Dossier.perspectives': null }, shows: { author: ['Professional', 'createdBy'] },
  familyVisible: ['familyText', 'decidedBy'],
})
@Entity('perspective')
export class Perspective extends VersionedRow {
  @Column('text') kind!: string;
  @Column('text') words!: string;
  @Column('text') familyText!: string;
  @Column('text') decidedBy!: string;
  @Column('date') fromOn!: string;
  @Column('date', { nullable: true }) reviewOn!: string | null;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
