import { FamilyData, VersionedRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: signaal. What came in about a family and what was done with it by the reporting code. Who reported has no name here (R15). Class D3. */
@FamilyData({
  dataClass: 'D3', subjects: 'aboutPersonIds', order: ['-receivedOn', '-createdAt'], listedOn: { 'Dossier.signals': null },
  shows: { author: ['Professional', 'createdBy'], handOverOwner: ['Professional', 'handOverOwnerId'] }, found: { by: 'WORDS', in: ['what', 'sourceName'] },
})
@Entity('signal')
export class Signal extends VersionedRow {
  @Column('text') state!: string;
  @Column('text') what!: string;
  @Column('date') receivedOn!: string;
  @Column('text') sourceKind!: string;
  @Column('uuid', { nullable: true }) sourcePersonId!: string | null;
  @Column('text', { nullable: true }) sourceName!: string | null;
  @Column('text', { nullable: true }) suspicion!: string | null;
  @Column('text') suspicionWhy!: string;
  @Column('text', { nullable: true }) unsafe!: string | null;
  @Column('text') unsafeWhy!: string;
  @Column('text', { nullable: true }) able!: string | null;
  @Column('text') ableWhy!: string;
  @Column('text', { nullable: true }) accepted!: string | null;
  @Column('text') acceptedWhy!: string;
  @Column('text', { nullable: true }) effective!: string | null;
  @Column('text') effectiveWhy!: string;
  @Column('text', { nullable: true }) mustReport!: string | null;
  @Column('text') mustReportWhy!: string;
  @Column('text', { nullable: true }) helpPossible!: string | null;
  @Column('text') helpPossibleWhy!: string;
  @Column('text', { nullable: true }) decision!: string | null;
  @Column('text', { nullable: true }) decidedBy!: string | null;
  @Column('date', { nullable: true }) decidedOn!: string | null;
  @Column('uuid', { array: true }) toldPersonIds!: string[];
  @Column('date', { nullable: true }) toldOn!: string | null;
  @Column('text') reaction!: string;
  @Column('text') notToldWhy!: string;
  @Column('date', { nullable: true }) adviceOn!: string | null;
  @Column('text') adviceNumber!: string;
  @Column('text') adviceWords!: string;
  @Column('uuid', { nullable: true }) handOverOwnerId!: string | null;
  @Column('date', { nullable: true }) handOverDueOn!: string | null;
  @Column('date', { nullable: true }) handedOverOn!: string | null;
  @Column('text') handOverReference!: string;
  @Column('date', { nullable: true }) virNotedOn!: string | null;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}

/** NL: stap van de meldcode. One of five, in order. Class D3. */
@FamilyData({ dataClass: 'D3', subjects: 'aboutPersonIds', order: ['step'], listedOn: { 'Dossier.signalSteps': null } })
@Entity('signal_step')
export class SignalStep extends VersionedRow {
  @Column('uuid') signalId!: string;
  @Column('int') step!: number;
  @Column('date') doneOn!: string;
  @Column('text') byName!: string;
  @Column('text') words!: string;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
