/** NL: rol in het veiligheidsteam. */
export const SAFETY_TEAM_ROLES = ['CHAIR', 'BEHAVIOURAL_SCIENTIST', 'MEMBER', 'SECRETARY'] as const;
export type SafetyTeamRole = (typeof SAFETY_TEAM_ROLES)[number];

type Problems = readonly { readonly field: string; readonly message: string }[];
const MOST = 200;
const MOST_WORDS = 500;
const found = (all: readonly (readonly [boolean, string, string])[]): Problems => all.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));

/** What has to be mended before a team is made. */
export function problemsOfSafetyTeam({ name, area }: { readonly name: string; readonly area: string }): Problems {
  return found([
    [name.trim() === '', 'name', 'Vul een naam in.'], [name.trim().length > MOST, 'name', `Schrijf het korter, in hoogstens ${MOST} tekens.`],
    [area.trim() === '', 'area', 'Vul in voor welk gebied dit team werkt.'], [area.trim().length > MOST, 'area', `Schrijf het korter, in hoogstens ${MOST} tekens.`],
  ]);
}

/** What has to be mended before somebody is put on the roster. `fromOn` is a day, YYYY-MM-DD in Europe/Amsterdam. */
export function problemsOfSafetyTeamMember({ actorId, teamRole, fromOn }: { readonly actorId: string; readonly teamRole: string; readonly fromOn: string }): Problems {
  return found([
    [actorId === '', 'actorId', 'Kies wie er in het team zit.'], [!(SAFETY_TEAM_ROLES as readonly string[]).includes(teamRole), 'teamRole', 'Kies een rol in het team.'],
    [Number.isNaN(Date.parse(fromOn)) || !/^\d{4}-\d{2}-\d{2}$/.test(fromOn), 'fromOn', 'Vul in vanaf welke dag.'],
  ]);
}

export const problemsOfMemberEnd = (reason: string): Problems => found([[reason.trim() === '', 'reason', 'Schrijf waarom deze collega stopt.'], [reason.trim().length > MOST_WORDS, 'reason', `Schrijf het korter, in hoogstens ${MOST_WORDS} tekens.`]]);
