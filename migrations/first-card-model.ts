type Word = readonly [key: string, label: string, meaning?: string];
const words = (...all: readonly Word[]) => all.map(([key, label, meaning]) => (meaning === undefined ? { key, label } : { key, label, meaning }));

/** What the first card model rests on: shown beside every card. */
export const FIRST_SOURCE = 'Voorstel van dit product. Geen bron beschrijft de oorspronkelijke veiligheidskaart; de acht gebieden, de ernst en de termijnen zijn een uitgangspunt dat de regio zelf vaststelt.';

/** NL: kaartmodel, number 1: what every region starts with. A region that decides otherwise adds its own, with its own source. */
export const FIRST_DEFINITION = {
  occasions: words(['SIGNAL', 'Signaal'], ['REPORT', 'Melding bij Veilig Thuis'], ['CRISIS', 'Crisis'], ['DISCUSSION', 'Casusbespreking'], ['EVALUATION', 'Evaluatie'], ['HANDOVER', 'Overdracht'], ['CLOSING', 'Afsluiten']),
  kinds: words(
    ['PHYSICAL_ABUSE', 'Lichamelijke mishandeling'], ['PHYSICAL_NEGLECT', 'Lichamelijke verwaarlozing of zorg onthouden'], ['EMOTIONAL_ABUSE', 'Psychische mishandeling'], ['EMOTIONAL_NEGLECT', 'Psychische verwaarlozing'],
    ['WITNESS_OF_VIOLENCE', 'Getuige van geweld tussen (ex-)partners'], ['SEXUAL_ABUSE', 'Seksueel misbruik'], ['HONOUR_RELATED', 'Eergerelateerd geweld of schadelijke traditie'], ['HARMFUL_SEPARATION', 'Schadelijke strijd na een scheiding'],
    ['MULTIPLE_PROBLEMS', 'Schadelijke leefsituatie door veel problemen tegelijk'], ['FROM_THE_CHILD', 'Onveiligheid door of tegen het kind zelf', 'Bijvoorbeeld weglopen, uitbuiting, suïcidaliteit of delicten.'],
  ),
  severities: words(
    ['ACUTE', 'Acuut', 'Er is nu gevaar, of de komende dagen is veiligheid niet zeker.'], ['STRUCTURAL', 'Structureel', 'De onveiligheid herhaalt zich of houdt aan.'],
    ['CONCERNING', 'Zorgelijk', 'Er zijn zorgen. Het kind is nu niet direct onveilig.'], ['NO_SIGN', 'Geen aanwijzing', 'Er is nu geen teken van onveiligheid.'], ['UNKNOWN', 'Nog onbekend', 'Er is nog te weinig bekend.'],
  ),
  frequencies: words(['ONCE', 'Eén keer'], ['MONTHLY', 'Ongeveer elke maand'], ['WEEKLY', 'Ongeveer elke week'], ['DAILY', 'Elke dag'], ['CONSTANT', 'Voortdurend']),
  areas: words(
    ['NO_ABUSE', 'Geen misbruik of mishandeling'], ['BASIC_CARE', 'Basiszorg en bescherming'], ['AFFECTION', 'Liefde en aandacht'], ['REGULARITY', 'Regelmaat en structuur'],
    ['SUPERVISION', 'Toezicht door een volwassene'], ['FEELING_SAFE', 'Zich veilig voelen'], ['ABLE_TO_CHANGE', 'Ouders kunnen veranderen'], ['NETWORK', 'Steun uit het netwerk'],
  ),
  judgements: words(['SAFE_ENOUGH', 'Veilig genoeg'], ['WORRY', 'Zorg'], ['UNSAFE', 'Onveilig'], ['UNKNOWN', 'Onbekend']),
  conclusions: words(['SAFE_ENOUGH', 'Veilig genoeg'], ['SAFE_WITH_AGREEMENTS', 'Veilig met afspraken'], ['UNSAFE', 'Onveilig: direct handelen']),
  scale: [
    [0, 'Heel onveilig'], [1, 'Heel onveilig'], [2, 'Onveilig'], [3, 'Onveilig'], [4, 'Vaak onveilig'], [5, 'Soms veilig, soms niet'], [6, 'Net veilig genoeg'], [7, 'Veilig genoeg'], [8, 'Veilig'], [9, 'Heel veilig'], [10, 'Helemaal veilig'],
  ].map(([score, label]) => ({ score, label })),
  instruments: words(['ARIJ_SAFETY', 'ARIJ veiligheidstaxatie'], ['ARIJ_RISK', 'ARIJ risicotaxatie'], ['LIRIK', 'LIRIK'], ['DELTA', 'Delta veiligheidslijst'], ['TRIAGE_VT', 'Triage-instrument Veilig Thuis']),
  vulnerabilities: words(['MILD_INTELLECTUAL_DISABILITY', 'Licht verstandelijke beperking'], ['MENTAL_HEALTH', 'Psychische klachten'], ['ADDICTION', 'Verslaving'], ['DEBTS', 'Schulden'], ['HOUSING', 'Problemen met wonen']),
  decisions: words(
    ['CONTINUE_VOLUNTARY', 'Vrijwillig doorgaan'], ['ADOPT_PLAN', 'Plan vaststellen'], ['CHANGE_PLAN', 'Plan wijzigen'], ['TO_PHASE_2', 'Naar fase 2'], ['TO_PHASE_3', 'Naar fase 3'], ['BACK_TO_PHASE_1', 'Terug naar fase 1'],
    ['ASK_CONSULT', 'Consult vragen'], ['ADVICE_VT', 'Advies vragen aan Veilig Thuis'], ['REPORT_VT', 'Melden bij Veilig Thuis'], ['TO_MDA', 'Opschalen naar MDA++'], ['TO_ZVH', 'Opschalen naar Zorg- en Veiligheidshuis'],
    ['SUBMIT_VTO', 'Verzoek tot onderzoek indienen'], ['NO_VTO', 'Geen verzoek tot onderzoek'], ['ASK_URGENT_MEASURE', 'Spoedmaatregel vragen'], ['HAND_OVER_DIRECTION', 'Regie overdragen'], ['ADVISE_ENDING_MEASURE', 'Adviseren de maatregel te beëindigen'],
    ['SCALE_DOWN', 'Afschalen'], ['CLOSE', 'Afsluiten'], ['HOLD', 'Aanhouden'],
  ),
  // The shortest that applies: whatever the phase, an acute card is looked at again soon.
  validFor: { SAFETY: { days: 14 }, ASSISTANCE: { days: 42 }, RECOVERY: { months: 3 }, ACUTE: { days: 14 } },
};
