/** What whoever directs says before somebody else takes over; days as YYYY-MM-DD, empty when it was not done yet. */
export interface HandOverWords {
  readonly reason: string;
  readonly familyToldOn: string | null;
  readonly familyToldHow: string;
  readonly talkedOn: string | null;
  readonly notLost: string;
}

const LONGEST = { reason: 2000, familyToldHow: 2000, notLost: 4000 } as const;

/** What has to be mended in an offer. What was not done yet may be said so: the one who takes over sees it. */
export function problemsOfHandOver(said: HandOverWords, today: string): readonly { readonly field: string; readonly message: string }[] {
  const how = said.familyToldHow.trim();
  const long = (Object.keys(LONGEST) as (keyof typeof LONGEST)[]).filter((field) => said[field].trim().length > LONGEST[field]);
  const lines: readonly (readonly [boolean, string, string])[] = [
    [said.reason.trim() === '', 'reason', 'Schrijf waarom. Het gezin mag dit lezen.'],
    [said.familyToldOn !== null && said.familyToldOn > today, 'familyToldOn', 'Kies vandaag of een eerdere dag.'],
    [said.familyToldOn !== null && how === '', 'familyToldHow', 'Schrijf op hoe het gezin het hoorde.'],
    [said.familyToldOn === null && how !== '', 'familyToldOn', 'Kies de dag waarop het gezin het hoorde.'],
    [said.talkedOn !== null && said.talkedOn > today, 'talkedOn', 'Kies vandaag of een eerdere dag.'],
    ...long.map((field) => [true, field, 'Maak deze tekst korter.'] as const),
  ];
  return lines.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
}
