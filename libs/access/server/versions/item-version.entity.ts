import { Column, Entity } from 'typeorm';
import { FamilyData, FamilyRow } from '../data/family-data.ts';

/** NL: eerdere versie. Written by a database trigger whenever a versioned row changes. Class of the item. */
@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds', order: ['-itemVersion'] })
@Entity('item_version')
export class ItemVersion extends FamilyRow {
  @Column('text') itemType!: string;
  @Column('uuid') itemId!: string;
  @Column('int') itemVersion!: number;
  @Column('jsonb') content!: string;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
  @Column('timestamptz') replacedAt!: Date;
  @Column('uuid', { nullable: true }) replacedBy!: string | null;
}
