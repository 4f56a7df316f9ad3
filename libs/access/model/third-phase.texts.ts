/** What a region may call the plan of the third phase, by the number of its setting THIRD_PHASE_NAME. */
const NAMES = ['herstelplan', 'toekomstplan'] as const;

/** The name behind a number of the setting; a region that chose nothing has the first. */
export const thirdPhaseNamed = (choice: number): string => NAMES[choice - 1] ?? NAMES[0];
