import { each, sees, type Sheet } from './notation.ts';

const PEOPLE = 'Dossier Person Household HouseholdMember Custody NetworkTie FamilyTie PictureNudge';
const NAMES = 'Dossier.state Dossier.cover Person.name Person.called';
const ITEMS = 'Top3Item MinimumCondition Agreement SafetyNetContact HelpGiven Translation';
const PLAN = `PlanVersion ${ITEMS} AgreementCheck GoalProgress Milestone SafetyNetConfirmation HelpRecord FollowUp`;
const GROUNDS = 'Involvement Restriction Share Consent ContinuingAccess';
const VOICES = 'PlanOpinion ItemSignature Response SafetyScore CardView';
/** Who is asked and who answered, and what professionals signed. */
const SIGNING = 'ViewRequest ItemSignature';
/** How safe professionals find it, and what that rests on. */
const JUDGED = 'SafetyScore ColumnStatement Perspective ProtectiveFactor InstrumentOutcome';
const ENVELOPE = 'PlanVersion.envelope PlanVersion.release';

/** What the family said; of a child only what it lets the team read. */
const voices = { D8: [sees(VOICES)], D8K: [sees(VOICES, 'teamMay')] };

/** What I am asked about agreements that name me, and what I signed of them. */
const signs = sees('ViewRequest ItemSignature', 'mine');

/** Decisions of two people: what I asked, and what I may decide as the second. */
const asks = sees('Approval', 'askedByMe');
const decides = sees('Approval', 'toDecide');

/** Professionals who work with the family as a whole, and those who come to the table. */
export const PROFESSIONALS: Readonly<Record<string, Sheet>> = {
  CASE_DIRECTOR: {
    dutch: 'Casusregisseur', comesBy: 'betrokkenheid met doel en grond; één tegelijk', audience: 'TEAM',
    reads: {
      D1: [sees(`${PEOPLE} ItemVersion`)], D2: [sees('ContactPoint DossierEvent ItemVersion KnownItem')], D2S: [sees('ContactPoint DossierEvent ItemVersion KnownItem Share Consent HeldText')], D3: [sees('Fact FactStatement Analysis AnalysisStatement Signal SignalStep Pointer Attachment FamilyTie DossierEvent ItemVersion KnownItem InformationRelease')],
      D4: [sees(`${JUDGED} ItemVersion`)], ...each('D5 D6 D7', sees(`${PLAN} ${SIGNING} ItemVersion`)), ...each('D8 D8K', sees(VOICES)), D11: [sees('Fact FactStatement AnalysisStatement Pointer Attachment Vulnerability', 'own'), sees('Measure', 'byMe')], D12: [sees('Measure', 'byMe')], D13: [sees('DossierEvent Measure ItemVersion KnownItem')],
      D14: [sees(`${GROUNDS} WarmHandOver SignIn RepresentationDecision Mandate EmergencyAccess AccessRequest`), asks, decides], D15: [sees('Looked')],
    },
    remarks: [
      'D2S: wie de regie heeft, verbergt en ontsluit zelf; de noodzaak en reden staan in de betrokkenheid. Alle anderen komen er alleen met een tweede persoon bij (vier ogen).',
      'D8K: wie de regie heeft, leest de woorden van een kind altijd; dat staat bij het invullen.',
      'D11 en D12: een maatregel van strafrecht of gedwongen zorg alleen als wie de regie heeft die zelf opschreef: dat hij loopt, en tot wanneer.',
    ],
  },
  TEAM_COLLEAGUE: {
    dutch: 'Jeugdprofessional in hetzelfde team, niet de regisseur', comesBy: 'eigen betrokkenheid', audience: 'TEAM',
    reads: {
      D1: [sees(`${PEOPLE} ItemVersion`)], D2: [sees('ContactPoint DossierEvent ItemVersion KnownItem')], D3: [sees('Fact FactStatement Analysis AnalysisStatement Signal SignalStep Pointer Attachment FamilyTie DossierEvent ItemVersion KnownItem')],
      D4: [sees(`${JUDGED} ItemVersion`)], D5: [sees(`${PLAN} ${SIGNING} ItemVersion`)], ...each('D6 D7', sees(`PlanVersion ${ITEMS}`, 'begun'), sees(`AgreementCheck GoalProgress Milestone SafetyNetConfirmation HelpRecord FollowUp ${SIGNING}`)), ...voices, D14: [sees(GROUNDS), decides],
    },
    remarks: ['Een controle bestaat pas als haar fase is begonnen; daarom vraagt zij dat niet nog eens.'],
  },
  GI_WORKER: {
    dutch: 'GI-medewerker, vóór een maatregel', comesBy: 'uitnodiging of betrokkenheid, met toestemming of als rechtstreeks betrokkene', audience: 'TEAM',
    reads: { D1: [sees(NAMES)], D3: [sees('Fact FactStatement Pointer Attachment', 'own')], D4: [sees(JUDGED)], D5: [sees(`${PLAN} ${SIGNING}`)], ...voices, D14: [sees(GROUNDS)] },
  },
  GI_EXECUTOR: {
    dutch: 'GI-uitvoerder van OTS of voogdij', comesBy: 'betrokkenheid zolang de maatregel loopt', audience: 'TEAM',
    reads: {
      D1: [sees(`${PEOPLE} ItemVersion`)], D2: [sees('ContactPoint DossierEvent ItemVersion KnownItem')], D3: [sees('Fact FactStatement Analysis AnalysisStatement Signal SignalStep Pointer Attachment FamilyTie DossierEvent ItemVersion KnownItem InformationRelease')], D4: [sees(`${JUDGED} ItemVersion`)], ...each('D5 D6 D7', sees(`${PLAN} ${SIGNING} ItemVersion`)),
      ...voices, ...each('D11 D12', sees('Measure', 'byMe')), D13: [sees('DossierEvent Measure ItemVersion KnownItem')], D14: [sees(`${GROUNDS} RepresentationDecision Mandate`), asks, decides], D15: [sees('Looked')],
    },
  },
  JUVENILE_PROBATION: {
    dutch: 'Jeugdreclasseerder', comesBy: 'betrokkenheid voor één kind', audience: 'TEAM',
    reads: {
      D1: [sees(PEOPLE)], D2: [sees('ContactPoint')], D3: [sees('Fact FactStatement Pointer Attachment', 'own')], D4: [sees(JUDGED, 'ours')], D5: [sees('PlanVersion'), sees(`${ITEMS} AgreementCheck SafetyNetConfirmation FollowUp`, 'ours'), sees('Agreement Translation', 'namesMe'), signs], D8: [sees(VOICES, 'ours')],
      D12: [sees('Fact FactStatement Pointer Attachment', 'own'), sees('Measure', 'ours')], D13: [sees('Measure', 'ours')], D14: [sees(GROUNDS)],
    },
    remarks: ['D13: ook een maatregel van een andere soort die over dit ene kind loopt; anders staan twee opdrachten van de rechter langs elkaar.'],
  },
  RVDK_AT_TABLE: {
    dutch: 'Raadsonderzoeker in het overleg, vóór een onderzoek', comesBy: 'uitnodiging voor dat overleg, met onderdelen bij naam', audience: 'TEAM',
    reads: {
      D1: [sees('Dossier.state Dossier.cover'), sees('Person.name Person.called', 'ours')], D3: [sees('Fact FactStatement Analysis AnalysisStatement DossierEvent', 'tabled')], D4: [sees(JUDGED, 'tabled')], D5: [sees(ENVELOPE), sees(`${ITEMS} AgreementCheck FollowUp`, 'tabled')],
      D8: [sees(VOICES, 'tabled')], D13: [sees('DossierEvent Measure', 'tabled')], D14: [sees('Involvement')],
    },
    remarks: ['Strenger dan lezen van het hele plan: de Raad krijgt in het overleg alleen wat op tafel ligt (R5 werkt één kant op).'],
  },
  RVDK: {
    dutch: 'Raadsonderzoeker in onderzoek', comesBy: 'betrokkenheid met verzoek tot onderzoek (R5)', audience: 'TEAM',
    reads: {
      D1: [sees(PEOPLE)], D2: [sees('ContactPoint')], D3: [sees('Fact FactStatement Pointer Attachment', 'own')], D4: [sees(JUDGED)], D5: [sees(PLAN), signs], ...voices, D13: [sees('DossierEvent', 'own')], D14: [sees(GROUNDS), asks],
    },
    remarks: ['Feiten van anderen, en fase 2 en 3, komen met een deling: de partner kiest wat hij geeft.'],
  },
  VEILIG_THUIS: {
    dutch: 'Veilig Thuis', comesBy: 'betrokkenheid: melding, voorwaarden, monitoring', audience: 'TEAM',
    reads: {
      D1: [sees(`${PEOPLE} ItemVersion`)], D2: [sees('ContactPoint DossierEvent ItemVersion KnownItem')], D3: [sees('Fact FactStatement Analysis AnalysisStatement Signal SignalStep Pointer Attachment FamilyTie DossierEvent ItemVersion KnownItem')], D3M: [sees('FactReporter')],
      D4: [sees(`${JUDGED} ItemVersion`)], ...each('D5 D6', sees(`${PLAN} ${SIGNING} ItemVersion`)), D7: [sees(ENVELOPE)], ...voices, D13: [sees('Measure.inForce')], D14: [sees(GROUNDS), asks, decides],
    },
    remarks: ['Alleen Veilig Thuis kent de melder (R15).', 'D7 en D13: hoe ver het is en dat het geldt, niet wat erin staat.'],
  },
  CHAIR: {
    dutch: 'Voorzitter', comesBy: 'de bespreking, met onderdelen bij naam', audience: 'TEAM',
    reads: {
      D1: [sees('Dossier.state Dossier.cover'), sees('Person.name Person.called', 'ours')], D3: [sees('Fact FactStatement Analysis AnalysisStatement DossierEvent', 'tabled')], D4: [sees(JUDGED, 'tabled')], ...each('D5 D6 D7', sees(ENVELOPE), sees(`${ITEMS} AgreementCheck FollowUp`, 'tabled')),
      D8: [sees(VOICES, 'tabled')], D13: [sees('DossierEvent Measure', 'tabled')], D14: [sees('Involvement')],
    },
    remarks: ['Buiten de onderdelen op tafel heeft een voorzitter geen inhoud.'],
  },
  SECRETARY: {
    dutch: 'Secretaris', comesBy: 'de bespreking, met onderdelen bij naam', audience: 'TEAM',
    reads: {
      D1: [sees('Dossier.state Dossier.cover'), sees('Person.name Person.called', 'ours')], D3: [sees('Fact FactStatement Analysis AnalysisStatement DossierEvent', 'tabled')], D4: [sees(JUDGED, 'tabled')], ...each('D5 D6 D7', sees(ENVELOPE), sees(`${ITEMS} AgreementCheck FollowUp`, 'tabled')),
      D8: [sees(VOICES, 'tabled')], D13: [sees('DossierEvent Measure', 'tabled')], D14: [sees('Involvement')],
    },
    remarks: ['Zoals de voorzitter.'],
  },
  SECOND_READER: {
    dutch: 'Gedragswetenschapper, tweede lezer', comesBy: 'betrokkenheid, consult of bespreking', audience: 'TEAM',
    reads: {
      D1: [sees(`${PEOPLE} ItemVersion`)], D3: [sees('Fact FactStatement Analysis AnalysisStatement Signal SignalStep Pointer Attachment FamilyTie DossierEvent ItemVersion KnownItem')], D4: [sees(`${JUDGED} ItemVersion`)], ...each('D5 D6 D7', sees(`${PLAN} ${SIGNING} ItemVersion`)), ...voices,
      D13: [sees('DossierEvent Measure ItemVersion KnownItem')], D14: [sees(GROUNDS), decides],
    },
  },
  MDA_CORE: {
    dutch: 'Kernteam MDA++', comesBy: 'uitnodiging met grond', audience: 'TEAM',
    reads: { D1: [sees(PEOPLE)], D4: [sees(JUDGED)], ...each('D5 D6 D7', sees(PLAN), signs), ...voices, D14: [sees(GROUNDS)] },
    remarks: ['Feiten en stukken komen met een deling.'],
  },
};
