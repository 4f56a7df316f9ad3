import { PrimaryColumn, ViewColumn, ViewEntity } from 'typeorm';
import { FamilyData } from '../data/family-data.ts';

/** NL: wat bekend was. One version of a dated statement, and from when until when it was the text. Class of the item. */
@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds', order: ['-happenedOn', '-knownFrom'], limit: 2000, shows: { author: ['Professional', 'createdBy'] } })
@ViewEntity({ name: 'known_item', expression: '', synchronize: false })
export class KnownItem {
  @PrimaryColumn('uuid') dossierId!: string;
  @PrimaryColumn('uuid') id!: string;
  @ViewColumn() createdBy!: string | null;
  @ViewColumn() itemType!: string;
  @ViewColumn() itemId!: string;
  @ViewColumn() itemVersion!: number;
  @ViewColumn() kind!: string;
  @ViewColumn() what!: string;
  @ViewColumn() happenedOn!: string | null;
  @ViewColumn() dataClass!: string;
  @ViewColumn() aboutPersonIds!: string[];
  @ViewColumn() releasedToPersonIds!: string[];
  @ViewColumn() knownFrom!: Date;
  @ViewColumn() knownUntil!: Date | null;
}
