import { FamilyData, VersionedRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: zin in de drie kolommen. Class D4. */
@FamilyData({
  dataClass: 'D4', subjects: 'aboutPersonIds', order: ['kind', 'position'], listedOn: { 'Dossier.columnStatements': null }, shows: { author: ['Professional', 'createdBy'] }, familyVisible: ['familyText'],
  found: { by: 'WORDS', in: ['text', 'familyText'] },
})
@Entity('column_statement')
export class ColumnStatement extends VersionedRow {
  @Column('text') kind!: string;
  @Column('int') position!: number;
  @Column('text') state!: string;
  @Column('text') text!: string;
  @Column('text') familyText!: string;
  @Column('uuid', { array: true }) factIds!: string[];
  @Column('text', { nullable: true }) droppedReason!: string | null;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
