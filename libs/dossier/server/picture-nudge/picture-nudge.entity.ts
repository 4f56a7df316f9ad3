import { FamilyData, KeptRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: verschoven plek. Where somebody stands in a picture, from the own place. Class D1. */
@FamilyData({ dataClass: 'D1', subjects: 'aboutPersonIds', order: ['picture', 'createdAt'], listedOn: { 'Dossier.pictureNudges': null } })
@Entity('picture_nudge')
export class PictureNudge extends KeptRow {
  @Column('text') picture!: string;
  @Column('uuid') personId!: string;
  @Column('uuid', { nullable: true }) roundPersonId!: string | null;
  @Column('int') dx!: number;
  @Column('int') dy!: number;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
}
