import { FamilyData, KeptRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: gebeurtenis. Class D2, D2S, D3 or D13. */
@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds', order: ['-happenedOn'], listedOn: { 'Dossier.events': null }, familyVisible: ['what'], found: { by: 'WORDS', in: ['what'] } })
@Entity('dossier_event')
export class DossierEvent extends KeptRow {
  @Column('text') kind!: string;
  @Column('date') happenedOn!: string;
  @Column('text') what!: string;
  @Column('text') dataClass!: string;
  @Column('uuid', { nullable: true }) sourceOrganisationId!: string | null;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}

/** NL: maatregel. Class D11, D12 or D13. */
@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds', order: ['-fromOn'], listedOn: { 'Dossier.measures': null }, familyVisible: ['note', 'decidedBy', 'reference', 'safetyEffect'] })
@Entity('measure')
export class Measure extends KeptRow {
  @Column('text') kind!: string;
  @Column('date') fromOn!: string;
  @Column('date', { nullable: true }) untilOn!: string | null;
  @Column('text') note!: string;
  @Column('date', { nullable: true }) decidedOn!: string | null;
  @Column('text') decidedBy!: string;
  @Column('text') reference!: string;
  @Column('date', { nullable: true }) carriedOutOn!: string | null;
  @Column('text') safetyEffect!: string;
  @Column('uuid', { nullable: true }) extendsMeasureId!: string | null;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
