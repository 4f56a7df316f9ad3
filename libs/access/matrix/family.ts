import { each, sees, type Sheet, type Sight } from './notation.ts';
import type { ClassName } from './classes.ts';
import type { ConditionName } from './conditions.ts';

type Cells = Readonly<Partial<Record<ClassName, readonly Sight[]>>>;

const RECORD = 'DossierEvent';
const ITEMS = 'Top3Item.family MinimumCondition.family Agreement.family SafetyNetContact.family HelpGiven.family Translation';
const AGREEMENTS = 'Agreement.family';
const CHECKS = 'AgreementCheck.family FollowUp.family';
const VOICES = 'PlanOpinion ItemSignature Response SafetyScore CardView';
/** How safe professionals find it, and what that rests on. */
const JUDGED = 'SafetyScore ProtectiveFactor InstrumentOutcome';

const known = [sees('Dossier.state'), sees('Person.name', 'byName')];
const myself = sees('Person', 'aboutUs');
/** Where I am myself; never where somebody hides, a child I represent included. */
const ownPlace = { D2: [sees('ContactPoint.value', 'aboutUs')], D2S: [sees('ContactPoint.value', 'aboutMe')] };
const version = sees('PlanVersion.envelope', 'byName', 'shown');

/** A fact, with its source unless that is a reporter (R15). */
const fact = (...when: Parameters<typeof sees>[1][]): readonly Sight[] => when.flatMap((one) => [sees('Fact.text FactStatement', one), sees('Fact.source', one, 'notReported')]);
const both = (...cells: Cells[]): Cells => Object.fromEntries(
  [...new Set(cells.flatMap((one) => Object.keys(one) as ClassName[]))].map((name) => [name, cells.flatMap((one) => one[name] ?? [])]));

/** Of a file only what somebody shared by name: nobody can look for a hidden place in a picture. */
const files = (...shared: Parameters<typeof sees>[1][]): readonly Sight[] => shared.map((one) => sees('Attachment.family', one, 'current'));

/** Facts and happenings about us, and what was shared by name where `shared` says so. Criminal law of a child is not its parents'. */
const record = (...shared: Parameters<typeof sees>[1][]): Cells => ({
  D2: [sees(RECORD, 'aboutUs'), ...shared.map((one) => sees(RECORD, one))], D2S: [sees(RECORD, 'aboutMe'), ...shared.map((one) => sees(RECORD, one))],
  D3: [...fact('aboutUs', ...shared), ...files(...shared), sees(RECORD, 'aboutUs'), ...shared.map((one) => sees(RECORD, one))], D11: [...fact('aboutUs', ...shared), sees('Measure', 'aboutMe'), ...shared.map((one) => sees('Measure', one)), ...files(...shared), sees('Vulnerability.family', 'aboutUs')],
  D12: [...fact('aboutMe', ...shared), ...files(...shared), sees('Measure', 'aboutMe'), ...shared.map((one) => sees('Measure', one))],
});
const legal = (...when: Parameters<typeof sees>[1][]): Cells => ({ D13: when.flatMap((one) => [sees('DossierEvent Measure', one)]) });
const plan = (what: string, ...when: Parameters<typeof sees>[1][]): Cells =>
  each('D5 D6 D7', version, sees('ViewRequest', 'asksMe', 'byName'), ...when.flatMap((one) => [sees(what, one, 'shown'), sees(what === ITEMS ? `${CHECKS} GoalProgress.family Milestone.family HelpRecord.family` : CHECKS, one)]));
/** The agreements that name them, in other languages too. */
const agreements = (...more: readonly Sight[]): Cells => both(plan(AGREEMENTS, 'given'), each('D5 D6 D7', sees('Translation', 'given', 'shown', 'ofAgreement'), ...more));

/** The three columns and the perspective, in the words of the family, of whom they were shared with. */
const outlook = (...when: ConditionName[][]): Cells => ({ D4: when.flatMap((one) => [sees('ColumnStatement.family', ...one, 'current'), sees('Perspective.family', ...one)]) });

const sharing = [sees('Share.told', 'byName', 'accepted'), sees('Share.about', 'byName', 'accepted', 'aboutUs'), sees('Consent', 'askedOfMe')];
const grounds: Cells = {
  D14: [sees('Involvement.who', 'ordinary'), ...sharing, sees('ContinuingAccess', 'afterMe'), sees('Objection', 'objectedByMe')], D2S: sharing,
};
const voice: Cells = { D8: [sees(VOICES, 'saidByUs')] };
const judged = (...when: Parameters<typeof sees>[1][]): Cells => ({ D4: when.map((one) => sees(JUDGED, one)) });
const looked: Cells = { D15: [sees('Looked', 'aboutUs')] };
const releasedPlace: Cells = each('D2 D2S', sees('ContactPoint.value', 'given'));

const represents = both({ D1: [...known, myself] }, ownPlace, releasedPlace, plan(ITEMS, 'aboutUs', 'given'), record('given'), outlook(['given']), legal('aboutUs', 'given'), grounds, voice, { D8K: [sees(VOICES, 'saidByUs', 'parentsMay')] }, judged('aboutUs', 'given'), looked);
const child = both({ D1: [...known, myself] }, ownPlace, plan(ITEMS, 'aboutUs', 'byName'), record('byName'), outlook(['byName']), legal('aboutUs', 'byName'), grounds, voice, { D8K: [sees(VOICES, 'saidByUs')] }, judged('aboutUs', 'byName'), looked);

/** What a professional told on request (R13). */
const released: Cells = { D3: [sees('InformationRelease.text', 'given')] };
const FAMILY_SIDE = 'FAMILY' as const;

/** The family. Nobody sees what a restriction keeps from that person, whatever stands here. */
export const FAMILY: Readonly<Record<string, Sheet>> = {
  PARENT_WITH_CUSTODY: {
    dutch: 'Ouder met gezag, over een kind onder de 16 of na een besluit', comesBy: 'gezag', audience: FAMILY_SIDE, reads: represents,
    remarks: ['Strafrecht over een kind (D12) is er alleen als het met de ouder bij naam is gedeeld.'],
  },
  PARENT_OF_16_PLUS: {
    dutch: 'Ouder met gezag voor wie het deel van het kind gesloten is: het kind is 16, of het gezag staat niet vast', comesBy: 'zichzelf', audience: FAMILY_SIDE,
    reads: both({ D1: [...known, myself] }, ownPlace, releasedPlace, plan(ITEMS, 'aboutUs', 'given'), record('given'), outlook(['given']), legal('aboutUs', 'given'), grounds, voice, judged('aboutUs', 'given'), looked),
    remarks: ['Een besluit om toch te laten lezen (R12) maakt van deze ouder weer een ouder met gezag.'],
  },
  PARENT_WITHOUT_CUSTODY: {
    dutch: 'Ouder zonder gezag', comesBy: 'zichzelf', audience: FAMILY_SIDE,
    reads: both({ D1: [...known, myself] }, ownPlace, plan(ITEMS, 'given'), record('given'), legal('aboutUs', 'given'), grounds, voice, looked, released),
    remarks: ['Over het kind alleen wat een professional bij naam met deze ouder deelde (R13); het dossier niet.'],
  },
  GUARDIAN: { dutch: 'Voogd', comesBy: 'voogdij', audience: FAMILY_SIDE, reads: represents, remarks: ['Zoals een ouder met gezag, voor dat ene kind.'] },
  FOSTER_PARENT: {
    dutch: 'Pleegouder', comesBy: 'zichzelf', audience: FAMILY_SIDE,
    reads: both({ D1: [...known, myself] }, ownPlace, releasedPlace, plan(ITEMS, 'given'), record('given'), grounds, voice, looked),
    remarks: ['Wat voor de dagelijkse zorg nodig is, wordt bij naam gedeeld.'],
  },
  HOUSEHOLD_ADULT: {
    dutch: 'Stiefouder of andere volwassene in huis, zonder gezag', comesBy: 'zichzelf', audience: FAMILY_SIDE,
    reads: both({ D1: [...known, myself] }, ownPlace, agreements(), record(), grounds, voice, looked),
  },
  SUPPORT_PERSON: {
    dutch: 'Steunfiguur, iemand uit het netwerk', comesBy: 'uitnodiging van het gezin', audience: FAMILY_SIDE,
    reads: both({ D1: known }, { D5: agreements(sees('SafetyNetContact.family', 'given', 'shown'), sees('Translation', 'given', 'shown', 'ofContact')).D5 ?? [] }, { D14: [...sharing, sees('ContinuingAccess', 'afterMe'), sees('Objection', 'objectedByMe')], D2S: [sees('Consent', 'askedOfMe')] }, voice),
  },
  CHILD_12_PLUS: { dutch: 'Kind van 12 tot 16', comesBy: 'zichzelf, naast wie het vertegenwoordigt', audience: FAMILY_SIDE, reads: child },
  CHILD_16_PLUS: { dutch: 'Kind van 16 of 17', comesBy: 'zichzelf alleen', audience: FAMILY_SIDE, reads: child },
  FORMER_CHILD: {
    dutch: 'Oud-jeugdige van 18 en ouder', comesBy: 'zichzelf', audience: FAMILY_SIDE,
    reads: both({ D1: [...known, myself] }, ownPlace, plan(ITEMS, 'aboutUs'), record(), outlook(['byName', 'aboutUs']), legal('aboutUs'), grounds, voice, { D8K: [sees(VOICES, 'saidByUs')] }, judged('aboutUs'), looked),
    remarks: ['De jaren als minderjarige horen erbij; wat ook over een ander gaat, blijft dicht.'],
  },
  CONFIDENTIAL_ADVISER: {
    dutch: 'Vertrouwenspersoon', comesBy: 'schriftelijke machtiging, tot een dag', audience: FAMILY_SIDE,
    reads: { D1: [sees('Dossier.state'), sees('Person.name', 'aboutUs')], D14: [sees('Involvement.who', 'ordinary')] },
    remarks: ['Geen stukken. Wie van het gezin alleen afspraken leest, kan zo niemand machtigen: dan is er niets te lezen.'],
  },
};
