import { FamilyData, VersionedRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: toezichtmoment van Veilig Thuis. Planned when it handed over; what it saw is corrected, never taken back. Class D5. */
@FamilyData({
  dataClass: 'D5', subjects: 'aboutPersonIds', order: ['dueOn', 'position'], listedOn: { 'Dossier.monitoringMoments': null }, familyVisible: ['familyText'],
  shows: { doer: ['Professional', 'doneBy'] },
})
@Entity('monitoring_moment')
export class MonitoringMoment extends VersionedRow {
  @Column('date') handedOverOn!: string;
  @Column('int') position!: number;
  @Column('date') dueOn!: string;
  @Column('text') state!: string;
  @Column('text', { nullable: true }) stable!: string | null;
  @Column('text') words!: string;
  @Column('text', { nullable: true }) familyText!: string | null;
  @Column('uuid', { nullable: true }) factId!: string | null;
  @Column('text') spokenWith!: string;
  @Column('date', { nullable: true }) doneOn!: string | null;
  @Column('uuid', { nullable: true }) doneBy!: string | null;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
