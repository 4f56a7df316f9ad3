import type { MigrationInterface, QueryRunner } from 'typeorm';

const DOMAINS = {
  D6: ['MENTAL_HEALTH', 'ADDICTION', 'MILD_INTELLECTUAL_DISABILITY', 'DIVORCE_CONFLICT', 'PARENTING', 'MONEY', 'HOUSING', 'EDUCATION', 'NETWORK', 'CRIME'],
  D7: ['TRAUMA', 'SAFE_BOND', 'DEVELOPMENT', 'SCHOOL_DELAY', 'DAILY_LIFE', 'PARENT_AND_CHILD'],
} as const;
const list = (phase: keyof typeof DOMAINS): string => DOMAINS[phase].map((one) => `'${one}'`).join(',');

/** What items of a later phase say besides those of the safety plan, and the household that an item or an agreement is for. */
export class PlanEveryPhase1795260000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table top3_item
        add column life_domain text,
        add column household_id uuid,
        add column no_condition_reason text not null default '',
        add constraint top3_item_life_domain check (life_domain is null or (data_class = 'D6' and life_domain in (${list('D6')})) or (data_class = 'D7' and life_domain in (${list('D7')}))),
        add constraint top3_item_household foreign key (dossier_id, household_id) references household (dossier_id, id);
      alter table agreement
        add column household_id uuid,
        add constraint agreement_household foreign key (dossier_id, household_id) references household (dossier_id, id);
      alter table minimum_condition
        add column top3_item_id uuid,
        add constraint minimum_condition_item foreign key (dossier_id, top3_item_id) references top3_item (dossier_id, id);
      comment on column top3_item.life_domain is 'NL: leefgebied. What a goal of the second or third phase is about';
      comment on column top3_item.household_id is 'Household it is about, when parents live apart; empty for all of them';
      comment on column top3_item.no_condition_reason is 'Why this item of the safety plan has no minimum condition';
      comment on column agreement.household_id is 'Household it holds in, when parents live apart; empty for all of them';
      comment on column minimum_condition.top3_item_id is 'Item it belongs to; empty when it holds for the whole plan'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table minimum_condition drop column top3_item_id;
      alter table agreement drop column household_id;
      alter table top3_item drop column no_condition_reason, drop column household_id, drop column life_domain`);
  }
}
