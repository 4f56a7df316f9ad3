import { FamilyData } from '@zov/access/server/data/family-data.ts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** NL: kaartmodel. Reference data of a region, shown beside a card or by itself. */
@FamilyData({ dataClass: null, order: ['-number'] })
@Entity('card_model')
export class CardModel {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') regionId!: string;
  @Column('int') number!: number;
  @Column('date') fromOn!: string;
  @Column('text') source!: string;
  @Column('jsonb') definition!: string;
  @Column('timestamptz') addedAt!: Date;
}
