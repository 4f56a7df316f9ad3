import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is shown of professionals, and what a family sees of who looked. */
export class CreateViews1795260000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view professional with (security_invoker = true) as
        select a.id, c.display_name as name, a.role, o.name as organisation_name, a.region_id, a.valid_from, a.valid_until
        from actor a join account c on c.id = a.account_id left join organisation o on o.id = a.organisation_id
        where a.role <> 'FAMILY_MEMBER';
      comment on view professional is 'Work identity of a professional. Class: reference';

      create view looked with (security_invoker = true) as
        select e.dossier_id, e.subject_person_id, (e.product_at at time zone 'Europe/Amsterdam')::date as day, o.name as organisation_name,
          e.role, e.purpose, e.action, count(*)::int as times,
          concat_ws(':', e.subject_person_id, (e.product_at at time zone 'Europe/Amsterdam')::date, e.organisation_id, e.role, e.purpose, e.action) as id
        from access_event e join organisation o on o.id = e.organisation_id
        where e.outcome = 'OK' and e.visible_to_family and e.role <> 'FAMILY_MEMBER' and e.subject_person_id is not null
        group by e.dossier_id, e.subject_person_id, day, e.organisation_id, o.name, e.role, e.purpose, e.action;
      comment on view looked is 'NL: wie keek. The log as a family sees it: per day, organisation, role and purpose. Class: D15';
      grant select on professional, looked to zov_app, zov_backup;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view looked, professional');
  }
}
