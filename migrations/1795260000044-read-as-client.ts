import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever reads by a mandate reads in the shape of its client, so that a lawyer never reads more than the client does. What was given
 * as a shape of its own before becomes what the client is on the first day of that grant; without documents nothing is left for a client
 * who reads agreements alone. The next act on custody, ages or mandates works it all out anew.
 */
export class ReadAsClient1795260000044 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local zov.maintenance = 'on';
      update access_grant g set partner = ${SHAPE}, version = g.version + 1 from person p
        where g.partner = 'LAWYER' and p.dossier_id = g.dossier_id and p.id = g.self_person_id;
      update access_grant g set valid_until = greatest(now(), g.valid_from + interval '1 microsecond'), version = g.version + 1 from person p
        where g.partner = 'CONFIDENTIAL_ADVISER' and p.dossier_id = g.dossier_id and p.id = g.self_person_id and (g.valid_until is null or g.valid_until > now()) and ${SHAPE} = 'SUPPORT_PERSON';
      set local zov.maintenance = 'off';
    `);
  }

  /** What ended stays so. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local zov.maintenance = 'on';
      update access_grant set partner = 'LAWYER', version = version + 1 where basis_kind = 'MANDATE' and partner <> 'CONFIDENTIAL_ADVISER';
      set local zov.maintenance = 'off';
    `);
  }
}

const OLD = (years: number): string => `(g.valid_from at time zone 'Europe/Amsterdam')::date >= p.birth_date + interval '${years} years'`;
const HELD = `exists (select from custody c where c.dossier_id = g.dossier_id and c.adult_person_id = p.id and c.child_person_id = any (g.closed_person_ids)
  and c.from_on <= (g.valid_from at time zone 'Europe/Amsterdam')::date and (c.until_on is null or c.until_on > (g.valid_from at time zone 'Europe/Amsterdam')::date))`;
/** What somebody is to the family, by the day a grant begins. A guardian has the shape of a parent with custody. */
const SHAPE = `case
  when p.family_role = 'CHILD' then case when ${OLD(18)} then 'FORMER_CHILD' when ${OLD(16)} then 'CHILD_16_PLUS' else 'CHILD_12_PLUS' end
  when cardinality(g.person_ids) > 1 then 'PARENT_WITH_CUSTODY'
  when ${HELD} then 'PARENT_OF_16_PLUS'
  when p.family_role in ('MOTHER', 'FATHER') then 'PARENT_WITHOUT_CUSTODY'
  when p.family_role = 'FOSTER_PARENT' then 'FOSTER_PARENT'
  when p.family_role in ('STEP_PARENT', 'GUARDIAN') then 'HOUSEHOLD_ADULT'
  else 'SUPPORT_PERSON' end`;
