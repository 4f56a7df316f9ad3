import { FamilyData, VersionedRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: instrumentuitkomst. An aid and no decision; never the questions of the instrument. Class D4. */
@FamilyData({
  dataClass: 'D4', subjects: 'aboutPersonIds', order: ['-takenOn'], listedOn: { 'Dossier.instrumentOutcomes': null }, shows: { author: ['Professional', 'createdBy'] },
  familyVisible: ['instrumentVersion', 'takenByName', 'outcome'],
})
@Entity('instrument_outcome')
export class InstrumentOutcome extends VersionedRow {
  @Column('text') instrument!: string;
  @Column('text') instrumentVersion!: string;
  @Column('date') takenOn!: string;
  @Column('text') takenByName!: string;
  @Column('text') outcome!: string;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
