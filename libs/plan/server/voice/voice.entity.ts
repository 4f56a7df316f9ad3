import { FamilyData, FamilyRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** What a family member said, in own words that nobody alters. */
abstract class Voice extends FamilyRow {
  @Column('uuid') personId!: string;
  @Column('text') words!: string;
  @Column('timestamptz') saidAt!: Date;
  @Column('text', { nullable: true }) recordedByName!: string | null;
  @Column('text') dataClass!: string;
  @Column('text', { array: true }) childAllows!: string[];
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}

/** NL: mening over het plan. Class D8 (a child's own words D8K). */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['saidAt'],
  listedOn: { 'Dossier.opinions': null, 'PlanVersion.opinions': 'planVersionId' }, familyVisible: ['words', 'recordedByName'],
})
@Entity('plan_opinion')
export class PlanOpinion extends Voice {
  @Column('uuid') planVersionId!: string;
  @Column('text') stance!: string;
  @Column('text') seenHash!: string;
  @Column('bool') current!: boolean;
}

/** NL: reactie. Class D8 (a child's own words D8K). */
@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds', order: ['-saidAt'], listedOn: { 'Dossier.responses': null }, familyVisible: ['words', 'recordedByName', 'answer', 'answerFromName'] })
@Entity('response')
export class Response extends Voice {
  @Column('text') itemType!: string;
  @Column('uuid') itemId!: string;
  @Column('int') itemVersion!: number;
  @Column('text') itemHash!: string;
  @Column('text') kind!: string;
  @Column('text') receipt!: string;
  @Column('date', { nullable: true }) answerByOn!: string | null;
  @Column('text') answerFromName!: string;
  @Column('text') answer!: string;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('uuid', { nullable: true }) answeredBy!: string | null;
}
