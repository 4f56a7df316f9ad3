import { contentHashOf, type Sealed } from '@zov/access/server/approval/content-hash.ts';
import type { Scene } from './scene';

const DAY = 86_400_000;
const TERM_DAYS = 7;
const HIDDEN = `select c.id, encode(sha256(convert_to(to_jsonb(c)::text, 'UTF8')), 'hex') as seal from contact_point c
  where c.dossier_id = $1 and c.data_class = 'D2S' and $2 = any (c.about_person_ids) and (c.until_on is null or c.until_on > $3) order by c.id`;

/** Questions that wait for a second person. After the places they are about, which they are bound to. */
export async function loadApprovals(scene: Scene): Promise<void> {
  const { rows, days, region } = scene.means;
  for (const [index, one] of scene.family.approvals.entries()) {
    const asked = days.at(one.on);
    const personId = scene.person(one.whereabouts);
    const places = (await rows.ask(HIDDEN, [scene.dossierId, personId, days.today])).map((row) => [String(row['id']), String(row['seal'])] as const) satisfies Sealed;
    await scene.add('approval', `${one.who} ${index}`, {
      approval_kind: 'REVEAL_WHEREABOUTS', object_id: personId, content_hash: contentHashOf('REVEAL_WHEREABOUTS', scene.dossierId, personId, places), asked_by: scene.actor(one.who),
      organisation_id: region.organisationOf(one.who), dossier_organisation_id: region.organisation(scene.family.dossier.organisation), reason: scene.text(one.reason),
      open_until: new Date(asked.getTime() + TERM_DAYS * DAY), created_at: asked, created_by: scene.actor(one.who),
    });
  }
}
