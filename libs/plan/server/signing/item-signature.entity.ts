import { FamilyData, FamilyRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: handtekening per onderdeel. Class D8 (a child's own words D8K); of a professional D5, D6 or D7, by phase. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['saidAt'], listedOn: { 'Dossier.itemSignatures': null }, familyVisible: ['words', 'recordedByName'],
  shows: { professional: ['Professional', 'actorId'] },
})
@Entity('item_signature')
export class ItemSignature extends FamilyRow {
  @Column('uuid') planVersionId!: string;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') itemType!: string;
  @Column('uuid') itemId!: string;
  @Column('uuid') lineageId!: string;
  @Column('text') stance!: string;
  @Column('text') words!: string;
  @Column('bool') whole!: boolean;
  @Column('timestamptz') saidAt!: Date;
  @Column('text') signedHash!: string;
  @Column('text', { nullable: true }) recordedByName!: string | null;
  @Column('text', { array: true }) childAllows!: string[];
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
