import { FamilyData, KeptRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: netwerklid. Who stands around the family. Class D1. */
@FamilyData({ dataClass: 'D1', subjects: 'aboutPersonIds', order: ['ring'], listedOn: { 'Dossier.networkTies': null } })
@Entity('network_tie')
export class NetworkTie extends KeptRow {
  @Column('uuid') personId!: string;
  @Column('text') ring!: string;
  @Column('text') bond!: string;
  @Column('text') roleInPlan!: string;
  @Column('text') relation!: string;
  @Column('date', { nullable: true }) toldOn!: string | null;
  @Column('date', { nullable: true }) agreedOn!: string | null;
  @Column('uuid', { array: true }) chosenByPersonIds!: string[];
  @Column({ type: 'bool', insert: false, update: false }) chosenByChild!: boolean;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
