import { FamilyData, FamilyRow, VersionedRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: integrale verklarende analyse. One version of it; frozen once adopted. Class D3. */
@FamilyData({
  dataClass: 'D3', subjects: 'aboutPersonIds', order: ['-number'], listedOn: { 'Dossier.analyses': null }, shows: { author: ['Professional', 'authorId'], adopter: ['Professional', 'adoptedBy'] },
})
@Entity('analysis')
export class Analysis extends FamilyRow {
  @Column('int') number!: number;
  @Column('text') state!: string;
  @Column('text') question!: string;
  @Column('uuid') authorId!: string;
  @Column('uuid', { nullable: true }) basedOnId!: string | null;
  @Column('timestamptz', { nullable: true }) adoptedAt!: Date | null;
  @Column('uuid', { nullable: true }) adoptedBy!: string | null;
  @Column('text', { nullable: true }) adoptedReason!: string | null;
  @Column('text', { nullable: true }) contentHash!: string | null;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}

/** NL: uitspraak in de analyse. What one domain of life explains, with the facts it rests on. Class D3 or D11. */
@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds', order: ['domain', 'createdAt'], listedOn: { 'Dossier.analysisStatements': null }, shows: { author: ['Professional', 'authorId'] }, found: { by: 'WORDS', in: ['text'] },
})
@Entity('analysis_statement')
export class AnalysisStatement extends VersionedRow {
  @Column('uuid') analysisId!: string;
  @Column('text') state!: string;
  @Column('text') domain!: string;
  @Column('text') text!: string;
  @Column('uuid', { array: true }) factIds!: string[];
  @Column('uuid') authorId!: string;
  @Column('uuid', { nullable: true }) sourceOrganisationId!: string | null;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
