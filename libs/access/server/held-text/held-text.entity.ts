import { Column, Entity } from 'typeorm';
import { FamilyData, FamilyRow } from '../data/family-data.ts';

/** NL: wachtende tekst. Could give somebody away, and waits for whoever directs. Class D2S. */
@FamilyData({ dataClass: 'D2S', order: ['-validFrom'], listedOn: { 'Dossier.heldTexts': null }, shows: { author: ['Professional', 'createdBy'] }, encrypted: ['text'] })
@Entity('held_text')
export class HeldText extends FamilyRow {
  @Column('text') itemType!: string;
  @Column('uuid') itemId!: string;
  @Column('text') field!: string;
  @Column('text', { name: 'text_cipher' }) text!: string;
  @Column('text') textMark!: string;
  @Column('uuid', { nullable: true }) authorPersonId!: string | null;
  @Column('text') state!: string;
  @Column('timestamptz') validFrom!: Date;
  @Column('timestamptz', { nullable: true }) validUntil!: Date | null;
  @Column('uuid', { nullable: true }) endedBy!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}
