import { FamilyData, VersionedRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: vertaling. Who may read it is decided by the item it is of, whose class, people, sharing and state the database copies. Class D5, D6 or D7, by phase. */
@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds', order: ['language', 'createdAt'], listedOn: { 'PlanVersion.translations': 'planVersionId' }, familyVisible: ['text', 'checkedByName'] })
@Entity('translation')
export class Translation extends VersionedRow {
  @Column('uuid') planVersionId!: string;
  @Column('text') ofItemType!: string;
  @Column('uuid') ofItemId!: string;
  @Column('text') field!: string;
  @Column('text') language!: string;
  @Column('text') text!: string;
  @Column('text') ofText!: string;
  @Column('text', { nullable: true }) checkedByName!: string | null;
  @Column('timestamptz', { nullable: true }) checkedAt!: Date | null;
  @Column('text') state!: string;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) namedActorIds!: string[];
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
