import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody sees of its own objections, apart from the restrictions that professionals keep; and who decided what goes on all the same. */
export class ShowObjection1795260000039 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view objection with (security_invoker = true) as
        select r.dossier_id, r.id, r.by_person_id, r.against_organisation_id, r.about_person_ids, r.data_classes, r.reason as words, r.valid_from, r.valid_until, r.created_at
        from restriction r where r.kind = 'OBJECTION';
      comment on view objection is 'NL: bezwaar. Against sharing with an organisation, in the words of who objects. Class: D14';
      grant select on objection to zov_app, zov_backup;
    `);
    await runner.query(continuing({
      // Accepting a share makes its grant; whoever offered it decided.
      decidedBy: 'coalesce((select h.created_by from share h where h.dossier_id = g.dossier_id and h.id = g.basis_id), g.created_by)',
      // What is shared about somebody else is not told.
      and: 'and (cardinality(g.person_ids) = 0 or g.person_ids && s.about_person_ids)',
    }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(continuing({ decidedBy: 'g.created_by', and: '' }));
    await runner.query('drop view objection');
  }
}

const continuing = ({ decidedBy, and }: { decidedBy: string; and: string }): string => `
  create or replace view continuing_access with (security_invoker = true) as
    select s.dossier_id, md5(s.id::text || g.id::text)::uuid as id, s.id as source_id, s.kind, s.by_person_id, g.actor_id, ${decidedBy} as decided_by,
      g.purpose, g.legal_basis, g.secrecy_basis, g.valid_until
    from (
      select c.dossier_id, c.id, 'WITHDRAWN_CONSENT' as kind, c.given_by_person_id as by_person_id, c.to_organisation_id as organisation_id, c.data_classes, array[c.for_person_id] as about_person_ids, c.withdrawn_at as since
        from consent c where c.state = 'WITHDRAWN'
      union all
      select r.dossier_id, r.id, 'OBJECTION', r.by_person_id, r.against_organisation_id, r.data_classes, r.about_person_ids, r.valid_from from restriction r where r.kind = 'OBJECTION'
    ) s
    join actor a on a.organisation_id = s.organisation_id
    join access_grant g on g.dossier_id = s.dossier_id and g.actor_id = a.id and g.self_person_id is null and g.secrecy_basis <> 'CONSENT' and g.partner <> 'SHARE_ADDRESSEE' and g.basis_kind <> 'APPROVAL'
      ${and}
      and (g.valid_until is null or g.valid_until > s.since) and (cardinality(s.data_classes) = 0 or g.data_classes && s.data_classes);
`;
