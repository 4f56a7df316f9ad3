import { FamilyData, FamilyRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: voortgang van het doel. Belongs to the goal across versions of the plan; only ever added. Class D5, D6 or D7, by phase. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['-judgedOn', '-createdAt'], listedOn: { 'Dossier.goalProgress': null },
  shows: { judge: ['Professional', 'judgedBy'] },
})
@Entity('goal_progress')
export class GoalProgress extends FamilyRow {
  @Column('uuid') top3LineageId!: string;
  @Column('text') state!: string;
  @Column('text') reason!: string;
  @Column('date') judgedOn!: string;
  @Column('uuid') judgedBy!: string;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
