import { idOf } from '@zov/access/server/testing/rows.ts';
import { NOW } from '../world/cast.ts';
import { grant } from './secrets-of-work.ts';
import { OUTSIDE, type Secret } from './secret.ts';

/** What two people decide together, and what somebody wrote down of the own life: beside the twenty-five classes. */
export const DISCREET_SECRETS: readonly Secret[] = [
  {
    name: 'whereabouts asked for and shown with four eyes', hiddenFrom: ['mother', 'father', 'daughter', 'second', 'gi', 'otherVt', 'colleague', 'otherOfficer', 'admin', 'otherRegion', 'anonymous'],
    variants: (family) => {
      const asked = { dossier_id: family.dossierId, approval_kind: 'REVEAL_WHEREABOUTS', object_id: family.person('mother'), content_hash: 'f'.repeat(64), asked_by: family.actor('vt'), organisation_id: idOf('vt'),
        dossier_organisation_id: idOf('municipality'), reason: 'Huisbezoek van vandaag', open_until: '2026-11-28T09:00:00Z', created_at: NOW };
      const ping = [{ itemType: 'Approval', itemId: family.id('asked') }];
      return [
        { changes: [{ table: 'approval', insert: { ...asked, id: family.id('asked') } }], pings: ping },
        {
          changes: [
            { table: 'approval', insert: { ...asked, id: family.id('asked'), state: 'APPROVED', decided_at: NOW, decided_by: family.actor('director'), decision_reason: 'Zij weet het' } },
            grant(family, 'asked', { actor_id: family.actor('vt'), partner: 'APPROVED', data_classes: ['D2S'], acts: [], item_ids: [family.id('address')], basis_kind: 'APPROVAL' }),
          ],
          pings: ping,
        },
      ];
    },
  },
  {
    name: 'own list of a professional', hiddenFrom: ['mother', 'father', 'daughter', 'director', 'vt', 'gi', 'colleague', 'officer', 'otherOfficer', 'admin', 'otherRegion', 'anonymous'],
    variants: () => [{ changes: [{ table: 'conflict_of_interest', insert: { id: idOf('line of second'), account_id: idOf('account second'), kind: 'OWN_FAMILY', text_cipher: 'x', hashes: ['nobody here'], declared_at: NOW } }] }],
  },
  {
    name: 'pointer', hiddenFrom: ['mother', 'father', 'daughter', ...OUTSIDE],
    variants: (family) => [{
      changes: [{ table: 'pointer', insert: {
        dossier_id: family.dossierId, id: family.id('another pointer'), topic: 'iets anders', organisation_name: 'iets anders', reach: 'bel', about_person_ids: family.persons('mother', 'father', 'daughter'), source_organisation_id: idOf('municipality'),
      } }],
      pings: [{ itemType: 'Pointer', itemId: family.id('another pointer') }],
    }],
  },
];
