import type { GoalDomain, PlanPhase } from '@generated/team/graphql';

interface PhaseWords {
  readonly top3: string;
  readonly order: string;
  readonly listLabel: string;
  readonly emptyTitle: string;
  readonly empty: string;
  readonly one: (rank: number) => string;
  readonly add: string;
  readonly addTitle: string;
  readonly behaviour: string;
  readonly behaviourHint: string;
}

/** What the three most important things are called in each phase: an unsafe situation, a risk factor, a consequence. */
export const phaseWords: Readonly<Record<PlanPhase, PhaseWords>> = {
  SAFETY: {
    top3: 'Top 3: wat is nu het onveiligst?',
    order: 'Zet het gevaarlijkste bovenaan. Sleep, of gebruik de pijlen.',
    listLabel: 'Onveilige situaties op volgorde',
    emptyTitle: 'Nog geen onveilige situatie',
    empty: 'Schrijf op wat er nu het gevaarlijkst is voor de kinderen. Doe dat in gewoon gedrag: wie doet wat, waar en wanneer.',
    one: (rank) => `Situatie ${rank}`,
    add: 'Voeg situatie toe',
    addTitle: 'Onveilige situatie toevoegen',
    behaviour: 'Gedrag',
    behaviourHint: 'Wie doet wat, waar en hoe vaak?',
  },
  ASSISTANCE: {
    top3: 'Top 3: wat houdt de onveiligheid in stand?',
    order: 'Zet het grootste risico bovenaan. Sleep, of gebruik de pijlen.',
    listLabel: 'Risicofactoren op volgorde',
    emptyTitle: 'Nog geen risicofactor',
    empty: 'Schrijf op wat de onveiligheid in stand houdt. Noem wie het betreft, wat er gebeurt en wat dat doet met de kinderen.',
    one: (rank) => `Risicofactor ${rank}`,
    add: 'Voeg risicofactor toe',
    addTitle: 'Risicofactor toevoegen',
    behaviour: 'Risicofactor',
    behaviourHint: 'Wat is er aan de hand, bij wie, en hoe vaak?',
  },
  RECOVERY: {
    top3: 'Top 3: wat moet herstellen?',
    order: 'Zet het schadelijkste gevolg bovenaan. Sleep, of gebruik de pijlen.',
    listLabel: 'Gevolgen op volgorde',
    emptyTitle: 'Nog geen gevolg',
    empty: 'Schrijf op wat de onveiligheid heeft beschadigd. Noem bij wie, waaraan u dat ziet en hoe vaak.',
    one: (rank) => `Gevolg ${rank}`,
    add: 'Voeg gevolg toe',
    addTitle: 'Gevolg toevoegen',
    behaviour: 'Gevolg',
    behaviourHint: 'Waar heeft wie last van, en wanneer?',
  },
};

export const domainText: Record<GoalDomain, string> = {
  MENTAL_HEALTH: 'Psychische gezondheid', ADDICTION: 'Verslaving', MILD_INTELLECTUAL_DISABILITY: 'Licht verstandelijke beperking', DIVORCE_CONFLICT: 'Scheidingsstrijd', PARENTING: 'Opvoeden',
  MONEY: 'Geld en schulden', HOUSING: 'Wonen', EDUCATION: 'School', NETWORK: 'Netwerk', CRIME: 'Criminaliteit',
  TRAUMA: 'Trauma', SAFE_BOND: 'Gehechtheid en veilige relatie', DEVELOPMENT: 'Ontwikkeling', SCHOOL_DELAY: 'Schoolachterstand', DAILY_LIFE: 'Dagelijks leven', PARENT_AND_CHILD: 'Ouder en kind samen',
};
