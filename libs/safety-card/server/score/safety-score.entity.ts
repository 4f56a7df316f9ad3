import { FamilyData, FamilyRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: veiligheidscijfer. Class D4 of a professional, D8 of an adult, D8K of a child. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['-saidOn', '-createdAt'], listedOn: { 'Dossier.safetyScores': null }, shows: { rater: ['Professional', 'raterActorId'] },
  familyVisible: ['words', 'oneHigher', 'raterName', 'askedByName', 'recordedByName'],
})
@Entity('safety_score')
export class SafetyScore extends FamilyRow {
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('uuid', { nullable: true }) raterActorId!: string | null;
  @Column('text', { nullable: true }) raterName!: string | null;
  @Column('int') score!: number;
  @Column('text') givenAs!: string;
  @Column('text') words!: string;
  @Column('text') oneHigher!: string;
  @Column('date') saidOn!: string;
  @Column('text', { nullable: true }) askedByName!: string | null;
  @Column('text', { nullable: true }) recordedByName!: string | null;
  @Column('text', { array: true }) childAllows!: string[];
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
