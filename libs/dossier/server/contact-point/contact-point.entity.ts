import { FamilyData, KeptRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: verblijfs- of contactgegeven. The value is encrypted with the dossier's key. Class D2, or D2S when hidden. */
@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds', order: ['kind'], listedOn: { 'Dossier.contactPoints': null }, encrypted: ['text'] })
@Entity('contact_point')
export class ContactPoint extends KeptRow {
  @Column('text') kind!: string;
  @Column('text', { name: 'text_cipher' }) text!: string;
  @Column('text', { array: true }) marks!: string[];
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
  @Column('text', { nullable: true }) hiddenReason!: string | null;
  @Column('date', { nullable: true }) fromOn!: string | null;
  @Column('date', { nullable: true }) untilOn!: string | null;
}
