import '@zov/plan/server/entities.ts';
import '@zov/safety-card/server/entities.ts';
import { FamilyData, allReadables, readableOf, type Readable } from '@zov/access/server/data/family-data.ts';
import { Column, PrimaryColumn } from 'typeorm';

/** The product's own types, as far as rules decide about them. */
export const REAL: readonly Readable[] = allReadables().filter(({ dataClass }) => dataClass !== null);

/** Columns of the types below. What else a rule of the product compares is added when the promise runs. */
export const PROBED = {
  data_class: 'text', about_person_ids: 'uuid[]', released_to_person_ids: 'uuid[]', state: 'text', source_kind: 'text', created_by: 'uuid', actor_id: 'uuid',
  person_id: 'uuid', child_person_id: 'uuid', subject_person_id: 'uuid', organisation_id: 'uuid', dossier_organisation_id: 'uuid',
} as const satisfies Record<string, string>;

abstract class Compared {
  @PrimaryColumn('uuid') dossierId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') state!: string | null;
  @Column('text') sourceKind!: string | null;
  @Column('uuid') createdBy!: string | null;
  @Column('uuid') personId!: string | null;
  @Column('uuid') organisationId!: string | null;
  @Column('uuid') dossierOrganisationId!: string | null;
  @Column('uuid', { array: true }) releasedToPersonIds!: string[] | null;
}

@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds' })
class ProbeByRow extends Compared {
  @Column('text') dataClass!: string | null;
  @Column('uuid', { array: true }) aboutPersonIds!: string[] | null;
}

@FamilyData({ dataClass: 'D2', subjects: 'personId' })
class ProbeOfPerson extends Compared {}

@FamilyData({ dataClass: 'D1', subjects: 'id' })
class ProbeItself extends Compared {}

@FamilyData({ dataClass: 'D13' })
class ProbeOfNobody extends Compared {}

/** Types that no screen knows, one for each way in which a type has its class and its subjects. */
export const PROBES: readonly Readable[] = [ProbeByRow, ProbeOfPerson, ProbeItself, ProbeOfNobody].map(({ name }) => {
  const found = readableOf(name);
  if (found === undefined) throw new Error(`${name} is not registered`);
  return found;
});

/** Whether a rule's type is there already; one that comes later is compared from then on. */
export const isType = (name: string): boolean => [...PROBES, ...REAL].some((one) => one.name === name);

export function typeOf(name: string): Readable {
  const found = [...PROBES, ...REAL].find((one) => one.name === name);
  if (found === undefined) throw new Error(`no type ${name}`);
  return found;
}
