import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Grants may name single items and rest on more than involvement and custody; two roles that the first list had not. */
export class LimitGrants1795260000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table access_grant add column item_ids uuid[];
      comment on column access_grant.item_ids is 'The only items it opens; empty of value when it opens everything of its classes';
      alter table access_grant drop constraint access_grant_basis_kind_check;
      alter table access_grant drop constraint access_grant_check1;
      alter table access_grant add constraint access_grant_basis_kind check (basis_kind in
        ('INVOLVEMENT','CUSTODY','SELF','SHARE','INVITATION','EMERGENCY','APPROVAL','MANDATE','DECISION'));
      alter table access_grant add constraint access_grant_self
        check ((self_person_id is not null) = (basis_kind in ('CUSTODY','SELF','MANDATE','DECISION')));
      create index access_grant_basis on access_grant (dossier_id, basis_id);
      ${roles([...OLD_ROLES, 'SERVICE_WORKER', 'POLICE_OFFICER'])}
    `);
  }

  /** Grants that an older program could not keep within their limits go with the columns that said so. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local zov.maintenance = 'on';
      delete from access_grant where item_ids is not null or basis_kind not in ('INVOLVEMENT','CUSTODY','SELF');
      set local zov.maintenance = 'off';
      drop index access_grant_basis;
      alter table access_grant drop constraint access_grant_self;
      alter table access_grant drop constraint access_grant_basis_kind;
      alter table access_grant add constraint access_grant_basis_kind_check check (basis_kind in ('INVOLVEMENT','CUSTODY','SELF'));
      alter table access_grant add constraint access_grant_check1 check ((self_person_id is null) = (basis_kind = 'INVOLVEMENT'));
      alter table access_grant drop column item_ids;
      ${roles(OLD_ROLES, ' not valid')}
    `);
  }
}

const OLD_ROLES = [
  'YOUTH_PROFESSIONAL', 'GI_WORKER', 'JUVENILE_PROBATION', 'RVDK_INVESTIGATOR', 'VEILIG_THUIS_WORKER', 'BEHAVIOURAL_SCIENTIST', 'CHAIR', 'SECRETARY',
  'CRISIS_WORKER', 'CARE_PROVIDER', 'TEACHER', 'PRIVACY_OFFICER', 'ADMINISTRATOR', 'ANALYST', 'FAMILY_MEMBER',
] as const;

/** The closed list of roles; going back leaves people in a role that is gone, who then simply have no policy. */
function roles(names: readonly string[], check = ''): string {
  return `alter table actor drop constraint actor_role_check;
    alter table actor add constraint actor_role_check check (role in (${names.map((name) => `'${name}'`).join(', ')}))${check};`;
}
