import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFamilyTable, dropTables } from './family-table.ts';

/** NL: toestemming; objections against an organisation beside restrictions against a person; and what goes on all the same. */
export class CreateConsent1795260000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'consent',
      about: 'NL: toestemming. One person allows one organisation something about one person, for a purpose and a term',
      dataClass: 'by row',
      columns: [
        ['given_by_person_id', 'uuid not null', 'Who is asked, gives and withdraws it'],
        ['for_person_id', 'uuid not null', 'Whose data it is about'],
        ['data_class', `text not null check (data_class in ('D14','D2S'))`, 'D2S when the organisation itself would give whereabouts away, else D14'],
        ['data_classes', 'text[] not null check (cardinality(data_classes) > 0)', 'Classes that may be shared'],
        ['to_organisation_id', 'uuid not null references organisation (id)', 'With whom'],
        ['purpose', 'text not null', 'What for'],
        ['explanation', `text not null check (explanation <> '')`, 'What is asked and why, in the words the family reads'],
        ['state', `text not null check (state in ('ASKED','GIVEN','REFUSED','WITHDRAWN'))`, 'What became of it'],
        ['valid_from', 'timestamptz', 'First moment; empty while nobody said yes'],
        ['valid_until', 'timestamptz', 'Moment it is over (half-open)'],
        ['answered_at', 'timestamptz', 'When it was given or refused'],
        ['withdrawn_at', 'timestamptz', 'When it was withdrawn'],
        ['recorded_by', 'uuid references actor (id)', 'Professional who wrote down the answer; empty when the person answered itself'],
      ],
      constraints: [
        'foreign key (dossier_id, given_by_person_id) references person (dossier_id, id)',
        'foreign key (dossier_id, for_person_id) references person (dossier_id, id)',
        'check (valid_until is null or valid_until > valid_from)',
        `check (state not in ('GIVEN','WITHDRAWN') or (valid_from is not null and valid_until is not null))`,
        `check ((state = 'WITHDRAWN') = (withdrawn_at is not null))`,
      ],
    });
    await runner.query(RESTRICTION_UP);
    await runner.query(CONTINUING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view continuing_access, partner_organisation');
    await runner.query(RESTRICTION_DOWN);
    await dropTables(runner, ['consent']);
  }
}

/** What was called an objection against a family member keeps something from that person, as it did: it is withheld. */
const RESTRICTION_UP = `
  set local zov.maintenance = 'on';
  update restriction set kind = 'WITHHELD' where kind = 'OBJECTION';
  set local zov.maintenance = 'off';
  alter table restriction alter column against_person_id drop not null;
  alter table restriction add column against_organisation_id uuid references organisation (id);
  alter table restriction add column by_person_id uuid;
  alter table restriction add column ended_reason text;
  alter table restriction add foreign key (dossier_id, by_person_id) references person (dossier_id, id);
  alter table restriction add constraint restriction_against check ((against_person_id is null) = (kind = 'OBJECTION') and (against_organisation_id is not null) = (kind = 'OBJECTION'));
  alter table restriction add constraint restriction_spoken check (kind <> 'OBJECTION' or by_person_id is not null);
  comment on column restriction.against_person_id is 'Family member who must not see it; empty for an objection';
  comment on column restriction.against_organisation_id is 'Organisation that somebody objects to sharing with; only for an objection';
  comment on column restriction.by_person_id is 'Who objects or refuses; empty when professionals decided it';
  comment on column restriction.ended_reason is 'Why it was ended';
`;

/** An objection had no place before; those rows go with it. */
const RESTRICTION_DOWN = `
  set local zov.maintenance = 'on';
  delete from restriction where against_person_id is null;
  set local zov.maintenance = 'off';
  alter table restriction drop constraint restriction_spoken;
  alter table restriction drop constraint restriction_against;
  alter table restriction drop column ended_reason;
  alter table restriction drop column by_person_id;
  alter table restriction drop column against_organisation_id;
  alter table restriction alter column against_person_id set not null;
`;

/** Grants on another ground than consent, of the organisation that a consent was withdrawn from or that somebody objects to. */
const CONTINUING = `
  create view continuing_access with (security_invoker = true) as
    select s.dossier_id, md5(s.id::text || g.id::text)::uuid as id, s.id as source_id, s.kind, s.by_person_id, g.actor_id, g.created_by as decided_by,
      g.purpose, g.legal_basis, g.secrecy_basis, g.valid_until
    from (
      select c.dossier_id, c.id, 'WITHDRAWN_CONSENT' as kind, c.given_by_person_id as by_person_id, c.to_organisation_id as organisation_id, c.data_classes, c.withdrawn_at as since
        from consent c where c.state = 'WITHDRAWN'
      union all
      select r.dossier_id, r.id, 'OBJECTION', r.by_person_id, r.against_organisation_id, r.data_classes, r.valid_from from restriction r where r.kind = 'OBJECTION'
    ) s
    join actor a on a.organisation_id = s.organisation_id
    join access_grant g on g.dossier_id = s.dossier_id and g.actor_id = a.id and g.self_person_id is null and g.secrecy_basis <> 'CONSENT' and g.partner <> 'SHARE_ADDRESSEE'
      and (g.valid_until is null or g.valid_until > s.since) and (cardinality(s.data_classes) = 0 or g.data_classes && s.data_classes);
  comment on view continuing_access is 'NL: ondanks intrekking of bezwaar. What goes on because another ground carries it. Class: D14';

  create view partner_organisation with (security_invoker = true) as select o.id, o.name, o.region_id from organisation o;
  comment on view partner_organisation is 'Name of a partner organisation. Class: reference';
  grant select on continuing_access, partner_organisation to zov_app, zov_backup;
`;
