import { CARRIED } from '@zov/access/model/classes-of-partner.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { LONG_AGO, NOW } from '../world/cast.ts';
import type { Family } from '../world/family.ts';
import { OUTSIDE, type Change, type Secret } from './secret.ts';

const RIGHTS = { purpose: 'CASE_DIRECTION', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'DIRECTLY_INVOLVED', valid_from: LONG_AGO };

export function grant(family: Family, name: string, over: Readonly<Record<string, string | readonly string[]>>): Change {
  return { table: 'access_grant', insert: { dossier_id: family.dossierId, id: family.id(`grant ${name}`), ...RIGHTS, basis_kind: 'INVOLVEMENT', basis_id: family.id(name), dossier_organisation_id: idOf('municipality'), ...over } };
}

function enrolled(family: Family, who: string, actorId: string): Change[] {
  const self = family.person(who);
  const { dataClasses, acts } = CARRIED.PARENT_WITHOUT_CUSTODY;
  return [
    { table: 'person_account', insert: { dossier_id: family.dossierId, id: family.id(`tie of ${who}`), person_id: self, actor_id: actorId } },
    grant(family, `tie of ${who}`, { actor_id: actorId, partner: 'PARENT_WITHOUT_CUSTODY', purpose: 'OWN_ACCESS', data_classes: dataClasses, acts, person_ids: [self], self_person_id: self, basis_kind: 'SELF' }),
  ];
}

function account(id: string, audience: string): Change {
  return { table: 'account', insert: { id: idOf(`account ${id}`), audience, display_name: `Naam ${id}` } };
}

function role(name: string, accountId: string, role: string, organisation: string | null): Change {
  return { table: 'actor', insert: { id: idOf(`actor ${name}`), account_id: accountId, role, organisation_id: organisation === null ? null : idOf(organisation), region_id: idOf('region'), valid_from: LONG_AGO } };
}

function looked(family: Family, name: string, organisation: string | null, reader: string): Change {
  return { table: 'access_event', insert: {
    dossier_id: family.dossierId, id: family.id(name), at: NOW, product_at: NOW, region_id: idOf('region'), trace_id: 'f'.repeat(32), action: 'READ', operation: 'dossier', outcome: 'OK', actor_id: reader,
    role: organisation === null ? 'FAMILY_MEMBER' : 'YOUTH_PROFESSIONAL', organisation_id: organisation === null ? null : idOf(organisation), dossier_organisation_id: idOf('municipality'), policy_version: 'v1',
    subject_person_id: family.person('mother'), object_type: 'Fact', access_point: 'web:0', purpose: 'CASE_DIRECTION',
  } };
}

/** How the work is done: who is involved, who signs in, who looked. */
export const PROFESSIONAL_SECRETS: readonly Secret[] = [
  {
    name: 'login times of the other parent', hiddenFrom: ['father', 'daughter', 'second', 'colleague', 'otherOfficer', 'otherRegion', 'anonymous'],
    variants: (family) => [{
      changes: [
        { table: 'session', insert: {
          id: 'e'.repeat(64), audience: 'FAMILY', issuer: 'demo-family', subject: `mother ${family.name}`, account_id: idOf(`account mother ${family.name}`), actor_id: family.actor('mother'), signed_in_at: NOW, created_at: NOW, seen_at: NOW,
        } },
        { table: 'system_event', insert: { id: family.id('signed in'), at: NOW, region_id: idOf('region'), actor_id: family.actor('mother'), kind: 'SIGN_IN', outcome: 'OK', trace_id: 'e'.repeat(32), access_point: 'web:1' } },
        looked(family, 'mother looked', null, family.actor('mother')),
      ],
    }],
  },
  {
    // The privacy officer of the dossier's organisation sees which professionals have a right in it.
    name: 'involvement of Veilig Thuis', hiddenFrom: OUTSIDE.filter((one) => one !== 'officer'),
    variants: (family) => [{
      changes: [
        { table: 'involvement', insert: { dossier_id: family.dossierId, id: family.id('involvement otherVt'), ...RIGHTS, actor_id: idOf('actor otherVt'), partner: 'VEILIG_THUIS', evidence: 'Melding' } },
        grant(family, 'involvement otherVt', { actor_id: idOf('actor otherVt'), partner: 'VEILIG_THUIS', data_classes: CARRIED.VEILIG_THUIS.dataClasses, acts: CARRIED.VEILIG_THUIS.acts }),
      ],
      pings: [{ itemType: 'Involvement', itemId: family.id('involvement otherVt') }],
    }],
  },
  {
    name: 'emergency access happened', hiddenFrom: ['mother', 'father', 'daughter', 'otherVt', 'colleague', 'otherOfficer', 'admin', 'otherRegion', 'anonymous'],
    variants: (family) => [
      { changes: [{ table: 'emergency_access', id: family.id('emergency'), set: { words: 'Hele andere woorden over waarom dit nodig was', reason_code: 'OTHER' } }] },
      {
        changes: [
          { table: 'emergency_access', insert: {
            dossier_id: family.dossierId, id: family.id('emergency now'), actor_id: family.actor('crisis'), organisation_id: idOf('crisis'), dossier_organisation_id: idOf('municipality'), reason_code: 'ACUTE_DANGER',
            words: 'Er is nu acuut gevaar', about_person_ids: family.persons('mother'), valid_from: NOW, valid_until: new Date(NOW.getTime() + 3_600_000), review_due_on: '2026-11-27',
          } },
          grant(family, 'emergency now', { actor_id: family.actor('crisis'), partner: 'CRISIS', data_classes: CARRIED.CRISIS.dataClasses, acts: [] }),
        ],
        pings: [{ itemType: 'EmergencyAccess', itemId: family.id('emergency now') }],
      },
    ],
  },
  {
    name: 'other family of somebody in two', hiddenFrom: ['mother', 'daughter', 'director', 'second', 'vt', 'gi', ...OUTSIDE],
    // The person stands in the other family in both worlds; only here it is the same human.
    variants: (family, other) => [{ changes: enrolled(other, 'grandmother', family.actor('father')) }],
  },
  {
    name: 'pending invitation', hiddenFrom: ['mother', 'father', 'daughter', 'second', ...OUTSIDE],
    variants: (family) => [{
      changes: [
        account(`grandmother ${family.name}`, 'FAMILY'), role(`grandmother ${family.name}`, idOf(`account grandmother ${family.name}`), 'FAMILY_MEMBER', null),
        ...enrolled(family, 'grandmother', idOf(`actor grandmother ${family.name}`)),
        { table: 'invitation_code', insert: { dossier_id: family.dossierId, id: family.id('code'), person_id: family.person('grandmother'), code_hash: 'a'.repeat(64), expires_at: '2026-11-30T09:00:00Z' } },
      ],
    }],
  },
  {
    name: 'row in the log', hiddenFrom: ['father', 'daughter', 'director', 'second', 'vt', 'gi', 'colleague', 'otherOfficer', 'admin', 'otherRegion', 'anonymous'],
    variants: (family) => [{ changes: [looked(family, 'looked once', 'municipality', family.actor('director')), looked(family, 'looked again', 'municipality', family.actor('colleague'))] }],
  },
  {
    name: 'second role of a professional', hiddenFrom: ['mother', 'father', 'daughter', 'otherRegion', 'anonymous'],
    variants: () => [{ changes: [role('director as chair', idOf('account director'), 'CHAIR', 'municipality')] }],
  },
];
