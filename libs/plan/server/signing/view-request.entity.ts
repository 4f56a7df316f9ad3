import { FamilyData, VersionedRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: gevraagde mening. Somebody whom a shared version concerns. Class D5, D6 or D7, by phase. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['askedAt'], listedOn: { 'PlanVersion.viewRequests': 'planVersionId' }, familyVisible: ['notReachedWhy', 'recordedByName'],
  shows: { professional: ['Professional', 'actorId'] },
})
@Entity('view_request')
export class ViewRequest extends VersionedRow {
  @Column('uuid') planVersionId!: string;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') state!: string;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('bool') stands!: boolean;
  @Column('text') notReachedWhy!: string;
  @Column('date', { array: true }) triedOn!: string[];
  @Column('text', { nullable: true }) recordedByName!: string | null;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
