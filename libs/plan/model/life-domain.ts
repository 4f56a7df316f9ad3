/** NL: leefgebied. What the goals of a later phase are about: risk factors in the second, consequences in the third. */
export const LIFE_DOMAINS = {
  SAFETY: [],
  ASSISTANCE: ['MENTAL_HEALTH', 'ADDICTION', 'MILD_INTELLECTUAL_DISABILITY', 'DIVORCE_CONFLICT', 'PARENTING', 'MONEY', 'HOUSING', 'EDUCATION', 'NETWORK', 'CRIME'],
  RECOVERY: ['TRAUMA', 'SAFE_BOND', 'DEVELOPMENT', 'SCHOOL_DELAY', 'DAILY_LIFE', 'PARENT_AND_CHILD'],
} as const;

export type Phase = keyof typeof LIFE_DOMAINS;
export type GoalDomain = (typeof LIFE_DOMAINS)[Phase][number];

/** The domains to choose from in a phase. */
export const lifeDomainsOf = (phase: string): readonly GoalDomain[] => LIFE_DOMAINS[phase as Phase] ?? [];
