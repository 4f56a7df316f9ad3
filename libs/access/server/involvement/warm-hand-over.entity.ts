import { Column, Entity } from 'typeorm';
import { FamilyData, FamilyRow } from '../data/family-data.ts';

/** NL: warme overdracht. What whoever directs did before somebody else takes over. The database keeps its state with that of the offer. Class D14. */
@FamilyData({
  dataClass: 'D14', order: ['-createdAt'], listedOn: { 'Dossier.warmHandOvers': null },
  shows: { giver: ['Professional', 'fromActorId'], receiver: ['Professional', 'toActorId'] },
})
@Entity('warm_hand_over')
export class WarmHandOver extends FamilyRow {
  @Column('uuid') offerId!: string;
  @Column('uuid') fromActorId!: string;
  @Column('uuid') toActorId!: string;
  @Column('text') state!: string;
  @Column('text') reason!: string;
  @Column('bool') stayInvolved!: boolean;
  @Column('bool') planInForce!: boolean;
  @Column('bool') crisisCardSeen!: boolean;
  @Column('date', { nullable: true }) familyToldOn!: string | null;
  @Column('text') familyToldHow!: string;
  @Column('bool') agreementsTold!: boolean;
  @Column('date', { nullable: true }) talkedOn!: string | null;
  @Column('text') notLost!: string;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('text', { nullable: true }) answerReason!: string | null;
  @Column('text', { nullable: true }) withoutPlanReason!: string | null;
}
