import type { Days } from '../days';
import { idOf } from '../ids';
import { SeedError } from '../read-file';
import type { RegionFile } from '../region.shape';
import type { Rows } from './rows';

/** First moment of every role in the demo. */
const ROLES_FROM = new Date('2024-01-01T00:00:00Z');

/** Looks up what region.yaml names. Each throws SeedError on a name that is not there. */
export class Region {
  readonly id: string;

  constructor(private readonly region: RegionFile) {
    this.id = idOf('region', region.region.code);
  }

  organisation(key: string): string {
    if (this.region.organisations[key] === undefined) throw new SeedError(`onbekende organisatie: ${key}`);
    return idOf('organisation', key);
  }

  team(key: string): string {
    if (this.region.teams[key] === undefined) throw new SeedError(`onbekend team: ${key}`);
    return idOf('team', key);
  }

  safetyTeam(key: string): string {
    if (this.region.safetyTeams[key] === undefined) throw new SeedError(`onbekend veiligheidsteam: ${key}`);
    return idOf('safety team', key);
  }

  /** The first role of a professional. */
  actor(key: string): string {
    const role = this.region.professionals[key]?.roles[0];
    if (role === undefined) throw new SeedError(`onbekende professional: ${key}`);
    return actorId(key, role.role);
  }

  /** An organisation as a plan calls it: by its own name. */
  organisationCalled(key: string): { readonly id: string; readonly name: string } {
    return { id: this.organisation(key), name: this.region.organisations[key]?.name ?? '' };
  }

  /** The organisation of that role. */
  organisationOf(key: string): string {
    return this.organisation(this.region.professionals[key]?.roles[0]?.organisation ?? '');
  }

  nameOf(key: string): string {
    return this.region.professionals[key]?.name ?? key;
  }
}

export const actorId = (login: string, role: string): string => idOf('actor', login, role);

/** Puts the region, its organisations and everybody who works there into the database. `issuer` vouches for the professionals. */
export async function loadRegion(rows: Rows, file: RegionFile, issuer: string, days: Days): Promise<Region> {
  const region = new Region(file);
  await rows.add('region', { id: region.id, ...file.region });
  for (const [key, { kind, name, revealsWhereabouts }] of Object.entries(file.organisations)) {
    await rows.add('organisation', { id: region.organisation(key), region_id: region.id, kind, name, reveals_whereabouts: revealsWhereabouts });
  }
  for (const [key, { organisation, name }] of Object.entries(file.teams)) {
    await rows.add('team', { id: region.team(key), organisation_id: region.organisation(organisation), name });
  }
  for (const [login, { name, roles }] of Object.entries(file.professionals)) {
    const accountId = idOf('account', login);
    await rows.add('account', { id: accountId, audience: 'TEAM', display_name: name, issuer, subject: login, bound_at: ROLES_FROM, mail_address: `${login}@example.nl` });
    for (const { role, organisation, team } of roles) {
      await rows.add('actor', {
        id: actorId(login, role), account_id: accountId, role, organisation_id: region.organisation(organisation),
        team_id: team === undefined ? undefined : region.team(team), region_id: region.id, valid_from: ROLES_FROM,
      });
    }
  }
  await loadMandates(rows, file, region, days);
  await loadSettings(rows, file, region, days);
  await loadSafetyTeams(rows, file, region, days);
  return region;
}

async function loadSettings(rows: Rows, file: RegionFile, region: Region, days: Days): Promise<void> {
  for (const { key, value, from, source } of file.settings) {
    await rows.add('region_setting', { id: idOf('setting', key, from), region_id: region.id, key, value, valid_from: days.on(from), source, added_at: ROLES_FROM, added_by: region.actor(file.administrator) });
  }
}

/** Recorded by the administrator of the demo, once everybody is there. */
async function loadMandates(rows: Rows, file: RegionFile, region: Region, days: Days): Promise<void> {
  const recordedBy = region.actor(file.administrator);
  for (const [login, { roles }] of Object.entries(file.professionals)) {
    for (const { role, mandates } of roles) {
      for (const [index, { kind, limits, source, from, until, endedBecause }] of mandates.entries()) {
        await rows.add('professional_mandate', {
          id: idOf('mandate', login, role, String(index)), actor_id: actorId(login, role), kind, limits, source, from_on: days.on(from), until_on: until && days.on(until), recorded_at: ROLES_FROM, recorded_by: recordedBy,
          ...(endedBecause !== undefined && until !== undefined ? { ended_at: days.at(until), ended_by: recordedBy, ended_reason: endedBecause } : {}),
        });
      }
    }
  }
}

/** The standing teams with their roster, kept by the administrator of the demo. */
async function loadSafetyTeams(rows: Rows, file: RegionFile, region: Region, days: Days): Promise<void> {
  const noted = { recorded_at: ROLES_FROM, recorded_by: region.actor(file.administrator) };
  for (const [key, { name, area, members }] of Object.entries(file.safetyTeams)) {
    await rows.add('safety_team', { id: region.safetyTeam(key), region_id: region.id, name, area, ...noted });
    for (const { who, as, from } of members) {
      await rows.add('safety_team_member', { id: idOf('safety team member', key, who), safety_team_id: region.safetyTeam(key), actor_id: region.actor(who), team_role: as, from_on: days.on(from), ...noted });
    }
  }
}
