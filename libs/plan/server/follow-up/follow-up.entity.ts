import { FamilyData, FamilyRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: vervolg bij een afspraak die niet is nagekomen. Begun by the check that says so. Class D5, D6 or D7, by phase. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['dueAt'], listedOn: { 'Dossier.followUps': null },
  shows: { owner: ['Professional', 'ownerActorId'], doer: ['Professional', 'doneBy'] },
})
@Entity('follow_up')
export class FollowUp extends FamilyRow {
  @Column('uuid') agreementLineageId!: string;
  @Column('uuid') checkId!: string;
  @Column('text') what!: string;
  @Column('uuid') ownerActorId!: string;
  @Column('timestamptz') dueAt!: Date;
  @Column('text') result!: string;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  @Column('uuid', { nullable: true }) doneBy!: string | null;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) namedActorIds!: string[];
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
