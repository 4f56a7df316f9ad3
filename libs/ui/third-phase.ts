let name = 'herstelplan';

/** Told with the session, before any screen is drawn: how the region of the reader calls the plan of the third phase. */
export function callThirdPhase(told: string | undefined): void {
  if (told) name = told;
}

/** NL: herstelplan of toekomstplan. The one place that every screen, title and paper takes the name from. */
export const thirdPhase = (): string => name;

/** The same at the beginning of a sentence. */
export const thirdPhaseTitle = (): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
