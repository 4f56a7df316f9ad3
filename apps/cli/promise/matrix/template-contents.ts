import type { Place } from './place.ts';

type Row = Parameters<Place['put']>[2];

export const TEMPLATE_CLASSES = { DIVORCE: 'D6', AT_18: 'D7', EXIT_PROBATION: 'D12' } as const;
const STATES: Readonly<Record<string, Row>> = {
  DRAFT: { state: 'DRAFT' }, SHARED: { state: 'SHARED', shared_at: '2026-10-02T10:00:00Z' }, WITHDRAWN: { state: 'WITHDRAWN', withdrawn_reason: 'niet nodig' },
  ADOPTED: { state: 'ADOPTED', shared_at: '2026-10-02T10:00:00Z', adopted_at: '2026-10-05T10:00:00Z', adopted_reason: 'klopt' },
};
/** Of one person and kind only one plan is open at a time. */
const OPEN: Readonly<Record<string, string>> = { daughter: 'SHARED', teen: 'SHARED', draft: 'DRAFT' };
/** About whom these two are, which nobody of the family reads. */
const LIKE: Readonly<Record<string, string>> = { draft: 'father', withdrawn: 'mother' };

/** Plans with a template in each class, about everybody that the matrix tells apart; those of one person alone where the kind asks that. */
export async function putTemplates(place: Place, varieties: readonly string[], about: (variety: string) => Row): Promise<void> {
  for (const [kind, dataClass] of Object.entries(TEMPLATE_CLASSES)) {
    for (const variety of [...varieties, ...Object.keys(LIKE)]) {
      const whom = about(LIKE[variety] ?? variety);
      if (kind !== 'DIVORCE' && (whom['about_person_ids'] as readonly string[]).length !== 1) continue;
      const state = variety === 'withdrawn' ? 'WITHDRAWN' : (OPEN[variety] ?? 'ADOPTED');
      const one: Row = { ...whom, data_class: dataClass, created_by: place.actor('case-director'), changed_by: place.actor('case-director') };
      await place.put('template_plan', `template ${kind} ${variety}`, { ...one, ...STATES[state], kind, registration: kind === 'DIVORCE' ? 'HIGH_CONFLICT' : null, ...(state === 'ADOPTED' ? { adopted_by: place.actor('second-reader') } : {}) });
      await place.put('template_plan_section', `question ${kind} ${variety}`, {
        ...one, template_plan_id: place.id(`template ${kind} ${variety}`), section: kind === 'DIVORCE' ? 'LIVING' : 'HOUSING', position: 1, state, text: 'een kamer', family_text: 'jij krijgt een kamer', who_name: 'Naam', due_on: '2027-02-01', done_on: '2026-11-01',
      });
    }
  }
}
