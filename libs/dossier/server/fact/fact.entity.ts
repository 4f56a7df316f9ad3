import { FamilyData, FamilyRow, VersionedRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: feit, mening of interpretatie. A correction makes a new version. Class D3, D11 or D12. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['-happenedOn', '-createdAt'], listedOn: { 'Dossier.facts': null },
  shows: { author: ['Professional', 'createdBy'], sourceOrganisation: ['PartnerOrganisation', 'sourceOrganisationId'] }, familyVisible: ['what', 'place', 'sourceName'], found: { by: 'WORDS', in: ['what', 'place', 'sourceName'] },
})
@Entity('fact')
export class Fact extends VersionedRow {
  @Column('text') kind!: string;
  @Column('text') what!: string;
  @Column('date', { nullable: true }) happenedOn!: string | null;
  @Column('date', { nullable: true }) happenedUntilOn!: string | null;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text') sourceKind!: string;
  @Column('uuid', { nullable: true }) sourcePersonId!: string | null;
  @Column('text', { nullable: true }) sourceName!: string | null;
  @Column('text') verification!: string;
  @Column('uuid', { array: true }) restsOnFactIds!: string[];
  @Column('text') dataClass!: string;
  @Column('uuid', { nullable: true }) sourceOrganisationId!: string | null;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
  @Column('text', { nullable: true }) correctionReason!: string | null;
  @Column('text') state!: string;
  @Column('uuid', { nullable: true }) splitFromFactId!: string | null;
  @Column('text', { nullable: true }) releasedReason!: string | null;
}

/** NL: melder. Shielded from everybody but Veilig Thuis (R15). Class D3M. */
@FamilyData({ dataClass: 'D3M', joinedOn: { 'Fact.reporter': ['factId', 'id'] }, encrypted: ['name'] })
@Entity('fact_reporter')
export class FactReporter extends FamilyRow {
  @Column('uuid') factId!: string;
  @Column('text', { name: 'name_cipher' }) name!: string;
}

/** NL: verklaring. Whoever reads the fact reads it too; class, persons and release are those of the fact (R17). */
@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds', order: ['saidAt'], listedOn: { 'Fact.statements': 'factId' }, familyVisible: ['words', 'recordedByName'] })
@Entity('fact_statement')
export class FactStatement extends FamilyRow {
  @Column('uuid') factId!: string;
  @Column('uuid') personId!: string;
  @Column('text') words!: string;
  @Column('boolean') disputes!: boolean;
  @Column('timestamptz') saidAt!: Date;
  @Column('text', { nullable: true }) recordedByName!: string | null;
  @Column('text') dataClass!: string;
  @Column('uuid', { nullable: true }) sourceOrganisationId!: string | null;
  @Column('uuid', { nullable: true }) factCreatedBy!: string | null;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
