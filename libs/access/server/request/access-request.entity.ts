import { Column, Entity } from 'typeorm';
import { FamilyData, FamilyRow } from '../data/family-data.ts';

/** NL: toegangsverzoek. A professional asks to be involved; whoever directs decides. Class D14. */
@FamilyData({ dataClass: 'D14', order: ['-createdAt'], listedOn: { 'Dossier.accessRequests': null }, shows: { asker: ['Professional', 'actorId'] } })
@Entity('access_request')
export class AccessRequest extends FamilyRow {
  @Column('uuid') actorId!: string;
  @Column('text') purpose!: string;
  @Column('text') reason!: string;
  @Column('text') state!: string;
  @Column('timestamptz') openUntil!: Date;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('text', { nullable: true }) answerReason!: string | null;
}
