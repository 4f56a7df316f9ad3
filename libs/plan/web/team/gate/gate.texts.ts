import type { CaseOutcome, CheckResult, Gate, GateConditionKey, GateConditionState, GateSolver, PlanPhase, StableSafety } from '@generated/team/graphql';

const phaseText: Readonly<Record<PlanPhase, string>> = { SAFETY: 'fase 1', ASSISTANCE: 'fase 2', RECOVERY: 'fase 3' };

export const gateName: Readonly<Record<Gate, string>> = { TO_ASSISTANCE: 'Poort naar fase 2', TO_RECOVERY: 'Poort naar fase 3', CLOSING: 'Poort naar afsluiten' };

/** What is asked; a note for the writer: it says what must be so, never what somebody did wrong. */
export const conditionText: Readonly<Record<GateConditionKey, string>> = {
  AGREEMENTS: 'Elke situatie heeft een afspraak, met een controleur en een volgende controle',
  CHECKS: 'Controles gingen goed, zonder schending',
  OPINIONS: 'Ouders met gezag en kinderen vanaf 12 jaar zeiden wat zij ervan vinden',
  VEILIG_THUIS: 'De bodemeisen zijn gehaald',
  GOALS: 'De doelen zijn bereikt of met reden vervallen',
  DANGER: 'Geen acuut gevaar, geen open signaal en geen incident',
  SAFETY_NET: 'Iedereen in het vangnet weet ervan en bevestigde het',
  CHILDREN_SPOKEN: 'Met elk kind is gesproken, of er staat waarom niet',
};

/** Where somebody goes to solve it, after the address of the family. */
export const whereToSolve: Readonly<Record<GateConditionKey, readonly [path: string, label: string]>> = {
  AGREEMENTS: ['/plan', 'Naar het plan'], CHECKS: ['/plan', 'Naar de controles'], OPINIONS: ['/plan', 'Naar de meningen'], VEILIG_THUIS: ['/plan', 'Naar de bodemeisen'], GOALS: ['/plan', 'Naar de doelen'],
  DANGER: ['/kaart', 'Naar de veiligheidskaart'], SAFETY_NET: ['/plan', 'Naar het vangnet'], CHILDREN_SPOKEN: ['/kaart', 'Naar de veiligheidskaart'],
};
export const stateText: Readonly<Record<GateConditionState, string>> = { MET: 'Gehaald', NOT_MET: 'Niet gehaald', NOT_KNOWN: 'Niet bekend' };
const solverText: Readonly<Record<GateSolver, string>> = { CASE_DIRECTOR: 'de casusregisseur', CHECKER: 'wie de controle doet', VEILIG_THUIS: 'Veilig Thuis' };
export const resultText: Readonly<Record<CheckResult, string>> = { KEPT: 'nagekomen', PARTLY: 'deels nagekomen', NOT_KEPT: 'niet nagekomen', COULD_NOT_CHECK: 'niet te controleren', LAPSED: 'vervallen' };

export const outcomeText: Readonly<Record<CaseOutcome, string>> = {
  STABLE_SAFE: 'Het is stabiel veilig', HANDED_OVER: 'Overgedragen aan een ander team', MOVED: 'Het gezin is verhuisd', ADULT: 'De jeugdige is volwassen', OTHER: 'Anders',
};
export const stableText: Readonly<Record<StableSafety, string>> = {
  NO_VIOLENCE: 'Er is geen geweld of verwaarlozing meer, ook niet bij spanning',
  CHILD_FEELS_SAFE: 'Elk kind voelt zich veilig',
  FAMILY_KEEPS_IT: 'Gezin en netwerk houden de afspraken zelf vol',
  HELP_SETTLED: 'De hulp is klaar of overgedragen',
  KNOWS_WHOM_TO_CALL: 'Iedereen weet wie te bellen',
};

export const gateTexts = {
  intro: 'De app laat het bewijs zien. Mensen besluiten: de regisseur stelt voor, een ander leest mee en beslist.',
  conditions: 'Voorwaarden',
  where: (phase: PlanPhase) => phaseText[phase],
  family: 'hele gezin',
  count: (done: number, of: number) => `${done} van ${of} in orde`,
  solve: (solver: GateSolver) => `Op te lossen door ${solverText[solver]}`,
  hidden: (count: number) => (count === 1 ? '1 onderdeel dat u niet mag zien' : `${count} onderdelen die u niet mag zien`),
  quiet: (days: number) => `Over de laatste ${days} dagen`,
  isOpen: 'Deze poort is open',
  isOpenBut: 'Deze poort is open, maar niet alles is nog in orde',
  isOpenButText: 'Bespreek met het team of u teruggaat naar fase 1.',
  closed: 'De poort is dicht',
  closedText: (open: number) => (open === 1 ? 'Eén voorwaarde is nog niet gehaald. Hieronder staat wie die kan oplossen.' : `${open} voorwaarden zijn nog niet gehaald. Hieronder staat wie ze kan oplossen.`),
  ready: 'Alle voorwaarden zijn gehaald',
  readyText: 'De regisseur kan voorstellen om de poort te openen.',
  earlier: 'Eerst moet de poort naar fase 2 open zijn.',
  vt: 'Veilig Thuis stelde een bodemeis. Daarom beslist Veilig Thuis mee.',
  waiting: 'Er ligt een voorstel',
  waitsSecond: 'Het wacht op een tweede lezer.',
  waitsRelease: 'Het wacht op Veilig Thuis.',
  changed: 'Het bewijs is veranderd sinds dit voorstel. Niemand kan er nu ja op zeggen. Trek het in en stel het opnieuw voor.',
  overridden: 'Geopend met een uitzondering',
  overriddenProposal: 'Voorstel met een uitzondering',
  notMet: (names: string) => `Niet gehaald of niet bekend: ${names}.`,
  proposedBy: (name: string, when: string) => `Voorgesteld door ${name} op ${when}`,
  secondBy: (name: string, agrees: boolean) => `${name}, tweede lezer: ${agrees ? 'eens' : 'oneens'}`,
  releaseBy: (name: string, agrees: boolean) => `${name}, Veilig Thuis: ${agrees ? 'eens' : 'oneens'}`,
  somebody: 'Iemand',
  familyReads: 'Dit leest het gezin als de poort open is',
  stable: 'Stabiel veilig',
  followUp: (day: string, name: string) => `Nazorg op ${day} door ${name}`,
  history: 'Eerdere besluiten',
  decidedAs: { PROPOSED: 'voorgesteld', OPENED: 'geopend', REFUSED: 'afgewezen', WITHDRAWN: 'ingetrokken' },
  back: 'Terug naar het plan',
  notYours: 'U mag deze poort niet bekijken. Vraag de casusregisseur.',
  propose: 'Poort voorstellen',
  reason: 'Waarom stelt u dit voor?',
  reasonHelp: 'Voor collega’s. Dit blijft bij het besluit staan.',
  familyText: 'Wat betekent dit voor het gezin?',
  familyTextHelp: 'In gewone woorden. Het gezin leest dit als de poort open is.',
  overrideReason: 'Waarom moet de poort toch open?',
  overrideHelp: 'Er zijn voorwaarden niet gehaald. Deze uitzondering staat altijd bij het besluit en in het logboek.',
  outcome: 'Wat is de uitkomst?',
  choose: 'Kies',
  holds: 'Geldt',
  holdsNot: 'Geldt nog niet',
  followUpOn: 'Nazorg op',
  followUpBy: 'Nazorg door',
  read: 'Ik las alle voorwaarden en wat eronder ligt.',
  needRead: 'Lees de voorwaarden en zet een vinkje.',
  send: 'Stel de poort voor',
  busy: 'Bezig…',
  second: 'Beslissen als tweede lezer',
  release: 'Beslissen namens Veilig Thuis',
  agree: 'Bent u het ermee eens?',
  yes: 'Ja, de poort kan open',
  no: 'Nee, de poort blijft dicht',
  needAgree: 'Kies ja of nee.',
  words: 'Uw woorden',
  decide: 'Leg mijn besluit vast',
  own: 'U stelde dit zelf voor. Een ander mens beslist mee.',
  already: 'U besliste hier al over mee.',
  withdraw: 'Voorstel intrekken',
  withdrawReason: 'Waarom trekt u het in?',
  withdrawSend: 'Trek het voorstel in',
  conflict: 'Iemand heeft dit net veranderd. Kijk eerst wat er nu staat.',
  relapse: 'Terug naar fase 1',
  relapseNote: 'Fase 1 staat dan weer bovenaan, met een nieuw concept van het veiligheidsplan. Alles blijft staan en lopende hulp gaat door. Voor een volgende fase is opnieuw een poort nodig.',
  relapseReason: 'Wat gebeurde er, en waarom gaat u terug?',
  relapseSend: 'Ga terug naar fase 1',
  relapsed: (when: string) => `Terug naar fase 1 op ${when}`,
  reopened: (when: string) => `Heropend op ${when}`,
};
