import { Column, Entity } from 'typeorm';
import { FamilyData, FamilyRow } from '../data/family-data.ts';

/** NL: besluit over inzage bij 16 en 17 jaar. One parent keeps reading the part of one child of that age (R12). Class D14. */
@FamilyData({ dataClass: 'D14', subjects: 'childPersonId', order: ['fromOn'], listedOn: { 'Dossier.representationDecisions': null } })
@Entity('representation_decision')
export class RepresentationDecision extends FamilyRow {
  @Column('uuid') adultPersonId!: string;
  @Column('uuid') childPersonId!: string;
  @Column('text') kind!: string;
  @Column('text') decidedBy!: string;
  @Column('text') reason!: string;
  @Column('date') fromOn!: string;
  @Column('date') untilOn!: string;
  @Column('text', { nullable: true }) endedReason!: string | null;
}

/** NL: machtiging. A lawyer or confidential adviser reads for a family member until a day. Class D14. */
@FamilyData({ dataClass: 'D14', subjects: 'clientPersonId', order: ['fromOn'], listedOn: { 'Dossier.mandates': null } })
@Entity('mandate')
export class Mandate extends FamilyRow {
  @Column('uuid') holderPersonId!: string;
  @Column('uuid') clientPersonId!: string;
  @Column('text') kind!: string;
  @Column('text') evidence!: string;
  @Column('bool') documents!: boolean;
  @Column('date') fromOn!: string;
  @Column('date') untilOn!: string;
  @Column('text', { nullable: true }) endedReason!: string | null;
}
