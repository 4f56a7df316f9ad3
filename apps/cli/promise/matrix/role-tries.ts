import type { RoleCondition } from '@zov/access/matrix/index.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { actorOf, type Reader } from './cast.ts';
import { OFFERED, administratorOf, leaverOf, numberOf } from './role-world.ts';

type Input = Readonly<Record<string, unknown>>;

/** One act that a role decides, as everybody tries it. */
export interface RoleTry {
  readonly act: string;
  readonly input: (reader: Reader) => Input;
  /** It is about something that is nobody's who tries. */
  readonly ofNobody?: true;
}

const GROUND = { purpose: 'CASE_DIRECTION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED' };
/** The child of the family that is still open when roles are tried: the only one of that name and day. */
const SOUGHT = { name: 'Voornaam son van Test', birthDate: '2018-06-30' };
const spare = (kind: string) => (reader: Reader): Input => ({ id: idOf(`spare ${kind} of ${administratorOf(reader)}`), name: `Anders ${kind} ${administratorOf(reader)}` });
const leaving = (what: Parameters<typeof leaverOf>[1], more: (reader: Reader) => Input = () => ({})) => (reader: Reader): Input => ({ actorId: leaverOf(reader, what), kind: 'LEAVES', ...more(reader) });
const offer = (what: string): string => idOf(`offer to ${Object.keys(OFFERED).find((to) => OFFERED[to] === what) ?? ''}`);

/** In the order in which everybody tries: what one act takes away comes after what needs it. */
export const ROLE_TRIES: readonly RoleTry[] = [
  { act: 'askAccess', input: () => ({ ...SOUGHT, purpose: 'HELP', reason: 'ik werk ook met dit kind' }) },
  { act: 'openEmergency', input: () => ({ ...SOUGHT, reasonCode: 'CRISIS_CALL', words: 'iemand belde in grote nood' }) },
  { act: 'reopenDossier', input: () => ({ ...GROUND, number: 'M-here', reason: 'er is een nieuwe melding' }) },
  {
    act: 'openDossier', input: ({ name }) => ({
      ...GROUND, dossierId: idOf(`opened by ${name}`), name: 'Gezin dat net begint', reason: 'Zorgen', households: [], custodies: [],
      persons: [{ id: idOf(`child of ${name}`), callName: 'Kind', surname: 'Nieuw', birthDate: '2019-01-01', gender: 'UNKNOWN', familyRole: 'CHILD', circle: 'FAMILY' }],
    }),
  },
  { act: 'declareConflict', input: ({ name }) => ({ kind: 'OWN_FAMILY', name: `Neef van ${name}`, birthDate: '1999-09-09' }) },
  { act: 'withdrawConflict', input: () => ({ conflictId: idOf('conflict of helper') }), ofNobody: true },
  { act: 'withdrawConflict', input: ({ name }) => ({ conflictId: idOf(`conflict of ${name}`) }) },
  { act: 'addProfessional', input: ({ name }) => ({ name: 'Nieuw', role: 'TEACHER', organisationId: idOf('school'), subject: `nieuw door ${name}` }) },
  { act: 'setMailAddress', input: () => ({ actorId: actorOf('case-director'), address: 'iemand@voorbeeld.nl' }) },
  { act: 'recordProfessionalMandate', input: ({ name }) => ({ id: idOf(`mandate by ${name}`), actorId: actorOf('case-director'), kind: 'ADOPT_PLAN', source: 'besluit van het college', fromOn: '2026-11-01' }) },
  { act: 'endProfessionalMandate', input: () => ({ mandateId: idOf('mandate of team-colleague'), reason: 'niet meer nodig' }) },
  { act: 'addOrganisation', input: ({ name }) => ({ name: `Organisatie door ${name}`, kind: 'SCHOOL' }) },
  { act: 'renameOrganisation', input: spare('organisation') }, { act: 'endOrganisation', input: spare('organisation') },
  { act: 'addTeam', input: ({ name }) => ({ organisationId: idOf('school'), name: `Team door ${name}` }) },
  { act: 'renameTeam', input: spare('team') }, { act: 'endTeam', input: spare('team') },
  { act: 'addSafetyTeam', input: ({ name }) => ({ name: `Team door ${name}`, area: 'de hele regio' }) },
  { act: 'addSafetyTeamMember', input: (reader) => ({ id: idOf(`seat by ${reader.name}`), safetyTeamId: idOf(`safety team of ${administratorOf(reader)}`), actorId: actorOf('case-director'), teamRole: 'MEMBER', fromOn: '2026-11-01' }) },
  { act: 'endSafetyTeamMember', input: (reader) => ({ memberId: idOf(`spare seat of ${administratorOf(reader)}`), reason: 'andere baan' }) },
  { act: 'startDeparture', input: leaving('begins') }, { act: 'cancelDeparture', input: leaving('calls off') }, { act: 'completeDeparture', input: leaving('completes') },
  { act: 'offerDirection', input: leaving('offers', (reader) => ({ number: numberOf(reader), toActorId: actorOf('team-colleague') })) },
  { act: 'acceptDirection', input: () => ({ ...GROUND, offerId: offer('accepts'), evidence: 'overleg' }) },
  { act: 'refuseDirection', input: () => ({ offerId: offer('refuses'), reason: 'ik heb geen tijd' }) },
  { act: 'acknowledgeRectification', input: () => ({ noticeId: idOf('notice to helper') }), ofNobody: true },
  { act: 'acknowledgeRectification', input: () => ({ noticeId: idOf('notice to team-colleague') }) },
  { act: 'addRegionSetting', input: ({ name }) => ({ id: idOf(`setting by ${name}`), key: 'SHARE_MONTHS', value: 3, validFrom: '2027-01-01', source: 'besluit van de regio' }) },
];

/** What each condition means of who tries. */
export const ROLE_MEANING: Readonly<Record<RoleCondition, (reader: Reader, one: RoleTry) => boolean>> = {
  myRegion: ({ organisation }) => organisation !== 'elsewhere',
  myOrganisation: ({ organisation }) => organisation === 'municipality',
  directedLast: ({ name }) => name === 'case-director',
  offeredToMe: ({ name }, { act }) => OFFERED[name] === (act === 'acceptDirection' ? 'accepts' : 'refuses'),
  toldToMe: ({ name }, { ofNobody }) => ofNobody !== true && name === 'team-colleague',
  myOwn: (_, { ofNobody }) => ofNobody !== true,
};
