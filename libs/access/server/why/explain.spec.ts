import { describe, expect, it } from '@jest/globals';
import { Judge, type GrantFacts } from '@zov/access/policy/judge.ts';
import type { ActorRole } from '../../model/actor.ts';
import { CARRIED } from '../../model/classes-of-partner.ts';
import type { Partner } from '../../model/partner.ts';
import { withRestrictions, type RestrictionFacts } from '../read/row-facts.ts';
import { Explanation, type Asker } from './explain.ts';
import type { Reader, SeenRow } from './sight.ts';

const ME = 'reader';
const grant = (partner: Partner, over: Partial<GrantFacts> = {}): GrantFacts => ({
  dossierId: 'd', partner, purpose: 'HELP', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED', ...CARRIED[partner], personIds: [], closedPersonIds: [], itemIds: null, selfPersonId: null, basisKind: 'INVOLVEMENT', validUntil: null, ...over,
});
const professional = (role: ActorRole, ...grants: GrantFacts[]): Reader => ({
  id: ME, kind: 'PROFESSIONAL', name: 'Hanna', role, organisationName: 'Proefhulp', isChild: false, grants, judge: new Judge(role, grants, { id: ME, organisationId: 'proefhulp' }),
});
const mother = (over: Partial<GrantFacts> = {}): Reader => {
  const grants = [grant('PARENT_WITH_CUSTODY', { purpose: 'OWN_ACCESS', selfPersonId: 'ma', personIds: ['ma', 'kid'], ...over })];
  return { id: 'ma', kind: 'FAMILY', name: 'Linde', role: 'FAMILY_MEMBER', organisationName: null, isChild: false, grants, judge: new Judge('FAMILY_MEMBER', grants, { id: null, organisationId: null }) };
};
const FACTS = { dossierId: 'd', releasedToPersonIds: [], createdBy: 'somebody', sourceOrganisationId: 'elsewhere', sourceKind: 'NETWORK', aboutPersonIds: ['kid'], namedActorIds: [], restriction: [], state: 'ADOPTED', childAllows: [], personId: 'kid' };
const row = (type: string, dataClass: string, over: Record<string, unknown> = {}): SeenRow => ({ type, facts: { ...FACTS, dataClass, id: `${type} ${dataClass}`, ...over } });
const asker = (over: Partial<Asker> = {}): Asker => ({ audience: 'TEAM', selves: [], knownRestrictions: [], fieldsOf: () => undefined, ...over });
const said = (reader: Reader, rows: SeenRow[], over: Partial<Asker> = {}): string => new Explanation(reader, asker(over)).of(rows).sentences.join(' ');

it('says of a lawyer that it reads for somebody, and not that it is what its client is', () => {
  expect(said(mother({ basisKind: 'MANDATE', acts: [] }), [row('Fact', 'D3')])).toContain('Waarom: deze persoon leest mee namens iemand uit het gezin.');
});

describe('the first reason why not', () => {
  it.each<[string, Reader, SeenRow, string]>([
    ['somebody without a ground', professional('YOUTH_PROFESSIONAL'), row('Fact', 'D3'), 'Hanna werkt niet voor dit gezin.'],
    ['a kind that is not of the work', professional('CARE_PROVIDER', grant('CARE_PROVIDER')), row('ContactPoint', 'D2S'), 'Deze soort gegevens hoort niet bij wat Hanna mag lezen.'],
    ['a type that no rule opens', professional('POLICE_OFFICER', grant('POLICE')), row('Restriction', 'D14'), 'Deze soort gegevens hoort niet bij wat Hanna mag lezen.'],
    ['an agreement of others', professional('TEACHER', grant('NAMED_PARTNER')), row('Agreement', 'D5'), 'Hanna leest alleen afspraken met de eigen naam erin.'],
    ['a later plan that is a draft', professional('YOUTH_PROFESSIONAL', grant('TEAM_COLLEAGUE')), row('Top3Item', 'D6', { state: 'DRAFT' }), 'Het is nog niet klaar en nog niet gedeeld.'],
    ['words that a child keeps', professional('YOUTH_PROFESSIONAL', grant('TEAM_COLLEAGUE')), row('Response', 'D8K'), 'Het kind houdt deze woorden voor zich.'],
    ['something beside a share of items', professional('GI_WORKER', grant('SHARE_RECEIVER', { dataClasses: ['D3'], personIds: ['kid'], itemIds: ['other'] })), row('Fact', 'D3'), 'Hanna leest alleen losse stukken. Dit stuk hoort daar niet bij.'],
    ['what another organisation wrote', professional('GI_WORKER', grant('GI_WORKER')), row('Fact', 'D3'), 'Hanna leest hiervan alleen wat de eigen organisatie opschreef.'],
    ['somebody else', mother(), row('Fact', 'D3', { aboutPersonIds: ['pa'] }), 'Het gaat ook of alleen over iemand anders. En het is niet met Linde gedeeld.'],
    ['a draft, to the family', mother(), row('Top3Item', 'D5', { state: 'DRAFT' }), 'Het is nog niet klaar en nog niet gedeeld.'],
  ])('is told for %s', (_, reader, one, reason) => {
    expect(said(reader, [one])).toBe(`${reader.name} mag dit niet lezen. ${reason}`);
  });
});

describe('a restriction', () => {
  const kept: RestrictionFacts = { id: 'r', kind: 'WITHHELD', againstPersonId: 'ma', aboutPersonIds: ['kid'], dataClasses: ['D3'], itemId: null, validUntil: new Date('2027-03-01T00:00:00+01:00') };
  const fact: SeenRow = { type: 'Fact', facts: withRestrictions(row('Fact', 'D3').facts, [kept]) };

  it('is named with its last day to who may know of it', () => {
    expect(said(mother(), [fact], { knownRestrictions: [kept] })).toBe('Linde mag dit niet lezen. Dit blijft verborgen voor Linde. Dat is zo tot en met 28 februari 2027.');
  });

  it('is not there for who may not, in the family nor among professionals', () => {
    for (const audience of ['TEAM', 'FAMILY'] as const) expect(said(mother(), [fact], { audience })).toBe('Linde mag dit niet lezen. Dit is niet met Linde gedeeld.');
  });
});

describe('the ground', () => {
  it('is told with purpose and last day, each ground once', () => {
    const care = professional('CARE_PROVIDER', grant('CARE_PROVIDER', { validUntil: new Date('2027-01-01T00:00:00+01:00') }));
    expect(said(care, [row('Agreement', 'D5', { namedActorIds: [ME] }), row('Agreement', 'D5', { id: 'other', namedActorIds: [ME] })])).toBe(
      'Hanna mag dit lezen. Waarom: deze persoon helpt bij wat er in het plan staat. Waarom: Hanna staat in de afspraak. Waarvoor: om het gezin te helpen. Dit mag, want het is een taak van de gemeente of een andere overheid. Delen mag, want deze persoon helpt mee. Tot en met 31 december 2026.');
  });

  it('of two shares stands twice, for each ends by itself', () => {
    const share = (until: string): GrantFacts => grant('SHARE_RECEIVER', { dataClasses: ['D3'], personIds: ['kid'], validUntil: new Date(until) });
    const both = said(professional('GI_WORKER', share('2027-01-01T00:00:00+01:00'), share('2027-02-01T00:00:00+01:00')), [row('Fact', 'D3')]);
    expect(both).toContain('Tot en met 31 december 2026.');
    expect(both).toContain('Tot en met 31 januari 2027.');
  });

  it('never tells the family who wrote something down, nor which organisation: with a report that would say where it came from', () => {
    const worker = professional('GI_WORKER', grant('GI_WORKER'));
    for (const [by, told] of [[{ createdBy: ME }, 'Hanna schreef dit zelf op.'], [{ sourceOrganisationId: 'proefhulp' }, 'de organisatie van Hanna schreef dit op.'], [{}, 'Hanna leest hiervan alleen wat de eigen organisatie opschreef.']] as const) {
      const one = row('Fact', 'D3', { sourceKind: 'REPORTER', ...by });
      expect(said(worker, [one])).toContain(told);
      expect(said(worker, [one], { audience: 'FAMILY' })).not.toMatch(/schreef|opschreef/);
    }
    expect(said(worker, [row('Fact', 'D3')], { audience: 'FAMILY' })).toBe('Hanna mag dit niet lezen. Dit is niet met Hanna gedeeld.');
  });

  it('tells one of the family nothing of what another is to a child, nor how long; oneself it does', () => {
    const own = row('Fact', 'D3');
    const until = { validUntil: new Date('2033-03-12T00:00:00+01:00') };
    expect(said(mother(until), [own], { audience: 'FAMILY', selves: ['pa'] })).not.toMatch(/deze ouder|2033/);
    expect(said(mother(until), [own], { audience: 'FAMILY', selves: ['ma'] })).toContain('Waarom: deze ouder beslist mee over een kind. Waarvoor: om het zelf te lezen. Dit mag, want de wet geeft recht op eigen gegevens. Tot en met 11 maart 2033.');
  });
});

describe('a kind of data', () => {
  it('is read in part when some of it is closed, or some field of it', () => {
    const [open, closed] = [row('Fact', 'D3'), row('Fact', 'D3', { id: 'other', aboutPersonIds: ['pa'] })];
    expect(new Explanation(mother(), asker()).of([open, closed])).toMatchObject({ answer: 'PARTLY', sentences: expect.arrayContaining(['Waarom niet alles: Het gaat ook of alleen over iemand anders. En het is niet met Linde gedeeld.']) as unknown });
    const reported = row('Fact', 'D3', { sourceKind: 'REPORTER' });
    expect(new Explanation(mother(), asker({ fieldsOf: () => new Set(['what', 'sourceKind']) })).of([reported])).toMatchObject({ answer: 'PARTLY' });
    // Notes of the work and stamps make no difference.
    expect(new Explanation(mother(), asker({ fieldsOf: () => new Set(['what', 'restsOnFactIds', 'version']) })).of([reported])).toMatchObject({ answer: 'YES' });
  });
});
