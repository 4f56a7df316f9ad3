import type { MigrationInterface, QueryRunner } from 'typeorm';

const PICTURES = `'CALL','PHONE','HOME','SAFE_PLACE','SCHOOL','SLEEP','NIGHT','WEEKEND','GRANDMA','POLICE','DOCTOR','STOP','WALK','TALK','TOGETHER','HUG'`;
const SHOWN = ['lineage_id', 'family_text', 'child_text', 'who_person_id', 'who_name', 'rhythm', 'checker_name', 'from_on', 'until_on', 'review_on'];

/** NL: plaatje bij een kindtekst. It is part of what the family is shown; where there is none, the seal of those words stays what it was. */
export class PictureAgreement1795260000083 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table agreement add column child_picture text check (child_picture in (${PICTURES}));
      comment on column agreement.child_picture is 'NL: plaatje bij de kindtekst. One of the own drawings; empty for none';
      ${sealShown(`where not (name = 'child_picture' and to_jsonb(new) -> name = 'null'::jsonb)`)}
      ${sealing([...SHOWN, 'child_picture'])}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${sealing(SHOWN)} ${sealShown('')} alter table agreement drop column child_picture`);
  }
}

const sealShown = (counted: string): string => `
  create or replace function seal_shown() returns trigger language plpgsql as $$
  begin
    new.shown_hash := encode(sha256(convert_to(((select jsonb_object_agg(name, to_jsonb(new) -> name) from unnest(tg_argv) as name ${counted}))::text, 'UTF8')), 'hex');
    return new;
  end $$;`;

const sealing = (columns: readonly string[]): string => `
  drop trigger seal_shown on agreement;
  create trigger seal_shown before insert or update on agreement for each row execute function seal_shown(${columns.map((name) => `'${name}'`).join(', ')});`;
