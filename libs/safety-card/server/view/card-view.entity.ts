import { FamilyData, FamilyRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: kijk op de kaart. Own words that nobody alters. Class D8 (a child's own words D8K). */
@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds', order: ['saidAt'], listedOn: { 'SafetyCard.views': 'safetyCardId' }, familyVisible: ['words', 'recordedByName'] })
@Entity('card_view')
export class CardView extends FamilyRow {
  @Column('uuid') safetyCardId!: string;
  @Column('uuid') personId!: string;
  @Column('text') stance!: string;
  @Column('text') words!: string;
  @Column('timestamptz') saidAt!: Date;
  @Column('text') seenHash!: string;
  @Column('bool') current!: boolean;
  @Column('text', { nullable: true }) recordedByName!: string | null;
  @Column('text', { array: true }) childAllows!: string[];
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
