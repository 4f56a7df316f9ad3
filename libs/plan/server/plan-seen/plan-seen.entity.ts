import { FamilyData, FamilyRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: wat iemand van het plan zag. Seals and no words, of one reader and one phase; nobody else reads it. Class D5, D6 or D7, by phase. */
@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds', order: ['phase'], listedOn: { 'Dossier.planSeen': null } })
@Entity('plan_seen')
export class PlanSeen extends FamilyRow {
  @Column('text') phase!: string;
  @Column('timestamptz') lookedAt!: Date;
  @Column('text', { array: true }) seen!: string[];
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
}
