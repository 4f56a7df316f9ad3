import { each, sees, type Sheet } from './notation.ts';

const PEOPLE = 'Dossier Person Household HouseholdMember Custody NetworkTie FamilyTie PictureNudge';
const ENVELOPE = 'PlanVersion.envelope PlanVersion.release';
/** What of a plan goes with a share; how far its goals are, and which help is given, stays with who works on them. */
const SHARED_ITEMS = 'Top3Item MinimumCondition Agreement SafetyNetContact Translation AgreementCheck FollowUp';
const ITEMS = `${SHARED_ITEMS} HelpGiven GoalProgress SafetyNetConfirmation`;
const VOICES = 'PlanOpinion Response';
const SCORES = 'SafetyScore';
const JUDGED = `${SCORES} ProtectiveFactor InstrumentOutcome`;

const names = [sees('Dossier.state Dossier.cover'), sees('Person.name Person.called', 'ours')];
/** The agreements that name me, in a version of which I see no words. */
const ownAgreements = [sees(ENVELOPE), sees('Agreement AgreementCheck Translation FollowUp', 'namesMe'), sees('ViewRequest ItemSignature', 'mine')];
const ownGround = [sees('Involvement', 'mine')];
/** A fact of a share: its source only when that is no reporter. */
const sharedFact = [sees('Fact.text Fact.work FactStatement', 'shared'), sees('Fact.source', 'shared', 'notReported')];

/** Partners with a part of the family, and whoever got something by a share or in an emergency. */
export const PARTNERS: Readonly<Record<string, Sheet>> = {
  CARE_PROVIDER: {
    dutch: 'Zorgaanbieder jeugd', comesBy: 'betrokkenheid als rechtstreeks betrokkene (R2a), met een eigen doel', audience: 'TEAM',
    reads: {
      D1: [sees(PEOPLE)], D2: [sees('ContactPoint')], D3: [sees('Fact FactStatement Pointer Attachment', 'own')], D5: [...ownAgreements, sees('SafetyNetContact SafetyNetConfirmation'), sees('Translation', 'ofContact')], ...each('D6 D7', ...ownAgreements),
      D11: [sees('Fact FactStatement Pointer Attachment Vulnerability', 'own')], D13: [sees('Measure.inForce')], D14: ownGround,
    },
    remarks: ['Feiten van anderen bij het eigen doel komen met een deling.'],
  },
  ADULT_CARE: {
    dutch: 'Volwassen-GGZ of verslavingszorg', comesBy: 'betrokkenheid met toestemming van de volwassene', audience: 'TEAM',
    reads: { D1: names, D3: [sees('Fact FactStatement Pointer Attachment', 'own')], ...each('D5 D6 D7', ...ownAgreements), D11: [sees('Fact FactStatement Pointer Attachment Vulnerability', 'own')], D14: ownGround },
  },
  NAMED_PARTNER: {
    dutch: 'School, Wmo, schuldhulp, werk en inkomen, woningcorporatie', comesBy: 'betrokkenheid voor een afspraak', audience: 'TEAM',
    reads: { D1: names, D3: [sees('Fact FactStatement Pointer Attachment', 'own')], D5: [...ownAgreements, sees('SafetyNetContact SafetyNetConfirmation'), sees('Translation', 'ofContact')], ...each('D6 D7', ...ownAgreements), D14: ownGround },
    remarks: ['Leest de eigen afspraak, herschrijft haar niet; wat gezien is bij een controle schrijft wie genoemd is zelf op.'],
  },
  POLICE: {
    dutch: 'Politie', comesBy: 'betrokkenheid met een eigen grond', audience: 'TEAM',
    reads: { D1: names, D3: [sees('Fact FactStatement Pointer Attachment', 'own')], D5: ownAgreements, D12: [sees('Fact FactStatement Pointer Attachment', 'own')], D14: ownGround },
  },
  CRISIS: {
    dutch: 'Crisisdienst', comesBy: 'noodtoegang, zestig minuten', audience: 'TEAM',
    reads: {
      D1: [sees(PEOPLE)], D2: [sees('ContactPoint')], D3: [sees('Fact FactStatement DossierEvent', 'tabled')], D5: [sees(`PlanVersion ${ITEMS}`)], D8: [sees(VOICES, 'tabled')],
      D13: [sees('Measure')], D14: [sees('Involvement Restriction'), sees('EmergencyAccess', 'mine'), sees('Approval', 'askedByMe')],
    },
    remarks: ['Op tafel liggen de vijf laatste feiten, wat acuut openstaat en wat het kind wil; de noodtoegang legt dat bij het openen vast.', 'D2S alleen met een tweede persoon.'],
  },
  SHARE_ADDRESSEE: {
    dutch: 'Geadresseerde van een deling, vóór het aannemen', comesBy: 'een aanbod', audience: 'TEAM',
    reads: each('D14 D2S', sees('Share.told Share.offer', 'offeredToMe')),
    remarks: ['Van het gezin niets dan de naam die de gever noemt.'],
  },
  SHARE_RECEIVER: {
    dutch: 'Ontvanger van een deling', comesBy: 'een aangenomen deling, zolang zij loopt', audience: 'TEAM',
    reads: {
      D1: [...names, sees('Person', 'shared')], D2: [sees('ContactPoint', 'shared')], D3: [...sharedFact, sees('DossierEvent', 'shared')], D4: [sees(`${JUDGED} ColumnStatement Perspective`, 'shared')],
      ...each('D5 D6 D7', sees(ENVELOPE, 'classShared'), sees(SHARED_ITEMS, 'shared')), D8: [sees(`${VOICES} ${SCORES} CardView`, 'shared')], D11: [...sharedFact, sees('Measure Vulnerability', 'shared')], D12: [...sharedFact, sees('Measure', 'shared')],
      D13: [sees('DossierEvent Measure', 'shared')], ...each('D14 D2S', sees('Share', 'toMe')),
    },
    remarks: ['Verblijf, woorden van een kind en de melder gaan nooit mee in een deling.'],
  },
  APPROVED: {
    dutch: 'Met vier ogen toegelaten', comesBy: 'een besluit van twee mensen, acht uur', audience: 'TEAM',
    reads: { D1: [sees('Person.name Person.called', 'tabled')], D2S: [sees('ContactPoint', 'tabled')] },
    remarks: ['Alleen wat de twee bij naam besloten; ook een functionaris die een naam uit het logboek mocht zien, ziet verder niets.'],
  },
};
