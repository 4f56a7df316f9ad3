import type { SafetyCardLinesQuery, ScorePartsFragment } from '@generated/team/graphql';
import { SafetyCardLinesDocument, SafetyCardsDocument } from '@generated/team/graphql';
import { involvement, people, viewer } from '@zov/dossier/web/team/testing/family';
import { DOSSIER_ID, answer } from '@zov/dossier/web/team/testing/show';
import type { Card, CardChild, CardDossier } from '../card-data';

export type Sent = Record<string, unknown>;
type Line = NonNullable<NonNullable<SafetyCardLinesQuery['dossier']>['safetyCards'][number]['lines']>[number];

export const home = `/gezinnen/${DOSSIER_ID}/kaart`;

const words = (given: Readonly<Record<string, string>>) => Object.entries(given).map(([key, label]) => ({ key, label }));
/** A small model of a card: two areas, so that a whole form is two groups. */
const definition = {
  occasions: words({ CRISIS: 'Crisis', EVALUATION: 'Evaluatie' }), kinds: words({ NEGLECT: 'Verwaarlozing', VIOLENCE: 'Geweld in huis' }), frequencies: words({ ONCE: 'Eén keer', MONTHLY: 'Elke maand' }),
  areas: words({ CARE: 'Verzorging', LOVE: 'Liefde en aandacht' }), instruments: [], vulnerabilities: [], decisions: words({ WAIT: 'Wachten', CONTINUE: 'Hulp gaat door' }),
  severities: words({ ACUTE: 'Acuut', CONCERNING: 'Zorgelijk', NO_SIGN: 'Geen teken' }), judgements: words({ SAFE_ENOUGH: 'Veilig genoeg', WORRY: 'Zorg', UNSAFE: 'Onveilig' }),
  conclusions: words({ SAFE_ENOUGH: 'Veilig genoeg', SAFE_WITH_AGREEMENTS: 'Veilig met afspraken', UNSAFE: 'Niet veilig' }), scale: [], validFor: { SAFETY: {}, ASSISTANCE: {}, RECOVERY: {}, ACUTE: {} },
};
export const model = { __typename: 'CardModel' as const, id: 'm', number: 3, fromOn: '2020-01-01', source: 'Voorstel van de regio.', definition: JSON.stringify(definition) };

export const area = (key: 'CARE' | 'LOVE', over: Partial<CardChild['areas'][number]> = {}): CardChild['areas'][number] => ({
  __typename: 'SafetyCardArea', id: key.toLowerCase(), version: 1, childPersonId: 'kid', area: key, position: key === 'CARE' ? 1 : 2, state: 'SHARED', judgement: 'SAFE_ENOUGH', note: '', ...over,
});
export const child = (over: Partial<CardChild> = {}): CardChild => ({
  __typename: 'SafetyCardChild', id: 'part', version: 1, childPersonId: 'kid', state: 'SHARED', severity: 'CONCERNING', kinds: ['VIOLENCE'], frequency: 'MONTHLY', sinceMonth: '2025-01', lastOn: '2026-09-05', consequence: 'Blauwe plek', medicallyAssessed: true,
  ifNothingChanges: 'dan gebeurt het weer', spokenOn: '2026-10-28', spokenBy: 'Jip', spokenHow: 'alleen, thuis', notSpokenWhy: '', areas: [area('CARE'), area('LOVE')], ...over,
});
/** The part of the card before: rows of their own, that say the same. */
export const childBefore = (over: Partial<CardChild> = {}): CardChild => child({ id: 'before', areas: [area('CARE', { id: 'care before' }), area('LOVE', { id: 'love before' })], ...over });
/** A card that was shared, complete, and written by somebody else than who looks. */
export const card = (over: Partial<Card> = {}): Card => ({
  __typename: 'SafetyCard', id: 'c2', version: 4, number: 2, state: 'SHARED', sharedAt: '2026-11-01T10:00:00Z', adoptedAt: null, adoptedReason: null, validUntil: null, occasion: 'EVALUATION', madeWith: 'moeder en oma', conclusion: 'SAFE_WITH_AGREEMENTS',
  conclusionText: 'Er is geen geweld meer gezien.', decision: 'CONTINUE', decisionReason: 'Ouders werken mee.', alternatives: 'Een onderzoek.', legalDecider: 'de ouders', withdrawnReason: null, seal: null, views: [], aboutPersonIds: ['kid'], releasedToPersonIds: ['ma'], model,
  author: { __typename: 'Professional', id: 'sem', name: 'Sem', organisationName: null }, adopter: null, children: [child()], ...over,
});
export const adopted = (over: Partial<Card> = {}): Card => card({ id: 'c1', number: 1, state: 'ADOPTED', adoptedAt: '2026-10-01T10:00:00Z', validUntil: '2099-01-01', adopter: { __typename: 'Professional', id: 'gijs', name: 'Gijs' }, children: [childBefore()], ...over });
export const scored = (id: string, score: number, over: Partial<ScorePartsFragment> = {}): ScorePartsFragment => ({
  __typename: 'SafetyScore', id, version: 1, personId: 'kid', raterName: null, rater: null, score, givenAs: 'NUMBER', words: '', oneHigher: '', saidOn: '2026-10-28', askedByName: null, recordedByName: null, childAllows: [], aboutPersonIds: ['kid'], ...over,
});
export const line = (id: string, section: Line['section'], over: Partial<Line> = {}): Line => ({
  __typename: 'SafetyCardLine', id, section, position: 1, onDay: null, text: id, familyText: '', note: '', personId: null, aboutPersonIds: ['kid'], copyOfType: 'Fact', copyOfId: id, ...over,
});

/** What the server answers of the family of these cards. */
export const answered = (safetyCards: Card[], over: Partial<CardDossier> = {}): { viewer: typeof viewer; dossier: CardDossier } => ({
  viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, state: 'OPEN', persons: people, involvements: [involvement()], safetyCards, safetyScores: [], ...over },
});
/** The family of these cards; again and again the same. */
export const cardsOf = (safetyCards: Card[], over: Partial<CardDossier> = {}) => answer(SafetyCardsDocument, answered(safetyCards, over));
/** The lines of one card; the answer names every card of the family, as the first did. */
export const linesOf = (id: string, lines: Line[], others: readonly string[] = [], beside: Partial<NonNullable<SafetyCardLinesQuery['dossier']>> = {}) =>
  answer(SafetyCardLinesDocument, { dossier: { __typename: 'Dossier', id: DOSSIER_ID, safetyCards: [id, ...others].map((one) => ({ __typename: 'SafetyCard' as const, id: one, lines: one === id ? lines : [] })), facts: [], shares: [], ...beside } });

/** Remembers what was sent, and answers each time with the next; with the last from then on. */
export function server(document: Parameters<typeof answer>[0], field: string, sent: Sent[], ...rows: unknown[]) {
  return answer(document, (variables: Sent) => {
    sent.push(variables['input'] as Sent);
    return { [field]: rows[Math.min(sent.length, rows.length) - 1] } as never;
  });
}
export const refusal = (message: string, ...fields: { field: string; message: string }[]) => ({
  __typename: 'Refused', code: 'NOT_POSSIBLE_NOW', message, correlationId: 'trace-7', fields: fields.map((one) => ({ __typename: 'FieldProblem', ...one })),
});
export const conflict = (itemType: string, itemId: string, fields: { field: string; theirs: string; mine: string }[] = []) => ({
  __typename: 'EditConflict', itemType, itemId, currentVersion: 9, changedByName: 'Vera', changedAt: '2026-11-22T10:00:00Z', fields: fields.map((one) => ({ __typename: 'FieldConflict', base: '', ...one })),
});
