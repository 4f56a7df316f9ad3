import { FamilyData } from '@zov/access/server/data/family-data.ts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** NL: netwerkdossier. Its key is the dossier_id that every other row carries. Class D1. */
@FamilyData({ dataClass: 'D1', order: ['name'], found: { by: 'NAMES', in: ['name', 'number'] } })
@Entity('dossier')
export class Dossier {
  @PrimaryColumn('uuid', { name: 'dossier_id' }) id!: string;
  @Column('int') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('uuid') regionId!: string;
  @Column('uuid') organisationId!: string;
  @Column('text') number!: string;
  @Column('text') name!: string;
  @Column('text') reason!: string;
  @Column('text') state!: string;
  @Column('date') openedOn!: string;
  @Column('uuid', { nullable: true }) safetyTeamId!: string | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
}
