import { idOf } from '@zov/access/server/testing/rows.ts';
import type { Family } from '../world/family.ts';
import { OUTSIDE, type Change, type Secret, type Variant } from './secret.ts';

const OTHER_WORDS = 'Hele andere woorden dan in de andere wereld, en ook veel meer dan daar';

/** Other words at the place of what somebody said, and something said that the other world has not. */
function said(family: Family, who: 'mother' | 'daughter', dataClass: string): Variant[] {
  const fresh = family.id(`another response of ${who}`);
  return [
    { changes: [{ table: 'response', id: family.id(`response of ${who}`), set: { words: OTHER_WORDS } }, { table: 'plan_opinion', id: family.id(`opinion of ${who}`), set: { words: OTHER_WORDS, stance: 'DISAGREE' } }, { table: 'safety_score', id: family.id(`score of ${who}`), set: { words: OTHER_WORDS, one_higher: OTHER_WORDS, score: 9 } }] },
    {
      changes: [{ table: 'response', insert: {
        dossier_id: family.dossierId, id: fresh, item_type: 'AGREEMENT', item_id: family.id('agreement'), item_version: 1, item_hash: idOf('seen'), kind: 'NOT_RIGHT', receipt: 'R-00002',
        words: OTHER_WORDS, person_id: family.person(who), said_at: '2026-10-04T10:00:00Z', data_class: dataClass, about_person_ids: family.persons(who),
      } }],
      pings: [{ itemType: 'Response', itemId: fresh }],
    },
    {
      changes: [{ table: 'item_signature', insert: {
        dossier_id: family.dossierId, id: family.id(`another signature of ${who}`), plan_version_id: family.id('plan'), item_type: 'AGREEMENT', item_id: family.id('agreement'), lineage_id: family.id('line 4'), stance: 'DISAGREE', words: OTHER_WORDS,
        signed_hash: idOf('seen'), person_id: family.person(who), said_at: '2026-10-04T10:00:00Z', data_class: dataClass, about_person_ids: family.persons(who),
      } }],
      pings: [{ itemType: 'ItemSignature', itemId: family.id(`another signature of ${who}`) }],
    },
  ];
}

function situation(family: Family, name: string, plan: 'plan' | 'draft', state: string, rank: number | null): Change {
  return { table: 'top3_item', insert: {
    dossier_id: family.dossierId, id: family.id(name), plan_version_id: family.id(plan), lineage_id: family.id(`line of ${name}`), state, rank, behaviour: OTHER_WORDS, family_text: OTHER_WORDS,
    data_class: plan === 'plan' ? 'D5' : 'D6', about_person_ids: family.persons('mother', 'father', 'daughter'), released_to_person_ids: family.persons('mother', 'father', 'daughter'),
  } };
}

const other = (table: string, id: string, set: Readonly<Record<string, string>>): Change => ({ table, id, set: { ...set, content_hash: 'another hash of another content' } });

/** What somebody said or reported, and what is not said to the family yet or no more. */
export const VOICE_SECRETS: readonly Secret[] = [
  { name: 'words of a child', hiddenFrom: ['mother', 'father', ...OUTSIDE], variants: (family) => said(family, 'daughter', 'D8K') },
  { name: 'words of a parent', hiddenFrom: ['father', 'daughter', ...OUTSIDE], variants: (family) => said(family, 'mother', 'D8') },
  {
    name: 'silence of a parent', hiddenFrom: ['father', 'daughter', ...OUTSIDE],
    variants: (family) => [{ changes: [{ table: 'view_request', id: family.id('request to mother'), set: { not_reached_why: OTHER_WORDS, recorded_by_name: 'Iemand anders' } }] }],
  },
  {
    name: 'name of the reporter', hiddenFrom: ['mother', 'father', 'daughter', 'director', 'second', 'gi', ...OUTSIDE],
    variants: (family) => [
      { changes: [{ table: 'fact_reporter', id: family.id('reporter'), set: { name_cipher: family.secret('FactReporter.name', OTHER_WORDS) } }] },
      { changes: [{ table: 'fact_reporter', insert: { dossier_id: family.dossierId, id: family.id('other reporter'), fact_id: family.id('fact of all'), name_cipher: family.secret('FactReporter.name', 'B') } }], pings: [{ itemType: 'FactReporter', itemId: family.id('other reporter') }] },
    ],
  },
  {
    name: 'draft item', hiddenFrom: ['mother', 'father', 'daughter', ...OUTSIDE],
    variants: (family) => [
      { changes: [other('top3_item', family.id('draft situation'), { family_text: OTHER_WORDS })], pings: [{ itemType: 'Top3Item', itemId: family.id('draft situation') }] },
      { changes: [situation(family, 'new draft', 'draft', 'DRAFT', 2)], pings: [{ itemType: 'Top3Item', itemId: family.id('new draft') }] },
      { changes: [situation(family, 'draft in the plan', 'plan', 'DRAFT', 2)], pings: [{ itemType: 'Top3Item', itemId: family.id('draft in the plan') }] },
    ],
  },
  {
    name: 'withdrawn item', hiddenFrom: ['mother', 'father', 'daughter', ...OUTSIDE],
    variants: (family) => [
      { changes: [other('agreement', family.id('withdrawn agreement'), { family_text: OTHER_WORDS })] },
      { changes: [situation(family, 'withdrawn situation', 'plan', 'WITHDRAWN', null)], pings: [{ itemType: 'Top3Item', itemId: family.id('withdrawn situation') }] },
    ],
  },
  {
    name: 'length of a note', hiddenFrom: ['mother', 'father', 'daughter', ...OUTSIDE],
    variants: (family) => [
      { changes: [{ table: 'follow_up', id: family.id('follow up'), set: { what: OTHER_WORDS, result: OTHER_WORDS } }, { table: 'agreement_check', id: family.id('check'), set: { note: OTHER_WORDS } }, { table: 'restriction', id: family.id('hiding'), set: { reason: OTHER_WORDS } }, { table: 'involvement', id: family.id('involvement vt'), set: { evidence: OTHER_WORDS } }] },
      { changes: [other('agreement', family.id('agreement'), { check_how: OTHER_WORDS, if_it_fails: 'x' }), other('top3_item', family.id('situation'), { risk_factors: OTHER_WORDS })] },
      { changes: [other('minimum_condition', family.id('condition'), { text: OTHER_WORDS })] },
    ],
  },
  {
    name: 'deleted item', hiddenFrom: ['mother', 'father', 'daughter', ...OUTSIDE],
    variants: (family) => [{
      changes: [
        { table: 'item_version', insert: {
          dossier_id: family.dossierId, id: family.id('what is left'), item_type: 'fact', item_id: family.id('gone'), item_version: 1, content: JSON.stringify({ kind: 'FACT', what: OTHER_WORDS, created_at: '2026-09-03T10:00:00Z' }), data_class: 'D3',
          about_person_ids: family.persons('mother', 'father', 'daughter'), replaced_at: '2026-09-04T10:00:00Z',
        } },
      ],
      pings: [{ itemType: 'ItemVersion', itemId: family.id('what is left') }, { itemType: 'Fact', itemId: family.id('gone') }],
    }],
  },
  {
    name: 'attachment present', hiddenFrom: ['mother', 'father', 'daughter', ...OUTSIDE],
    variants: (family) => [{
      changes: [{ table: 'attachment', insert: {
        dossier_id: family.dossierId, id: family.id('another letter'), title: OTHER_WORDS, file_name: 'ander.pdf', kind: 'PDF', bytes: 90_000, pages: 3, about_person_ids: family.persons('mother', 'father', 'daughter'), source_organisation_id: idOf('municipality'),
      } }],
      pings: [{ itemType: 'Attachment', itemId: family.id('another letter') }],
    }],
  },
  {
    name: 'attachment metadata', hiddenFrom: ['father', 'daughter', ...OUTSIDE],
    variants: (family) => [{ changes: [{ table: 'attachment', id: family.id('letter'), set: { title: OTHER_WORDS, file_name: 'heel-anders.pdf', bytes: 90_000, pages: 12, content_hash: 'another hash of another content' } }], pings: [{ itemType: 'Attachment', itemId: family.id('letter') }] }],
  },
];
