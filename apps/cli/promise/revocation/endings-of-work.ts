import { CARRIED } from '@zov/access/model/classes-of-partner.ts';
import type { Partner } from '@zov/access/model/partner.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { LONG_AGO } from '../world/cast.ts';
import type { Family } from '../world/family.ts';
import type { Row } from './act.ts';
import { wholeDossier, type Ending, type Opened } from './ending.ts';
import { TODAY } from './outsiders.ts';
import type { Stage } from './stage.ts';

const GROUND = { purpose: 'HELP', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED', evidence: 'Overleg met het gezin' };
const WHY = { reason: 'Niet meer nodig' };
const REOPENING = { purpose: 'CASE_DIRECTION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED', reason: 'Er is een nieuwe melding' };

/** Milliseconds that a right lasts which nobody ends: long enough to be seen open first. */
const TERM = 1_000;

/** A colleague who works on the family from now on, with a message about its plan to come. */
async function involved(stage: Stage, family: Family): Promise<{ id: unknown; opened: Pick<Opened, 'shows' | 'lost' | 'mail'> }> {
  const { id } = await stage.act('director', family, 'involveProfessional', { actorId: stage.actorOf('colleague', family), partner: 'TEAM_COLLEAGUE', ...GROUND });
  return { id, opened: { ...wholeDossier(family), mail: { kind: 'plan-shared', field: 'planVersionId', aboutId: family.id('plan') } } };
}

const stopped = (stage: Stage, family: Family, id: unknown): Promise<Row> => stage.act('director', family, 'endInvolvement', { id, ...WHY });

const involvementEnded: Ending = {
  name: 'involvement ended', act: 'endInvolvement', reader: 'colleague', leaves: 'NOTHING',
  open: async (stage, family) => {
    const { id, opened } = await involved(stage, family);
    return { ...opened, end: () => stopped(stage, family, id) };
  },
};

/** Something that an administrator does to a sign-in, while the reader is involved. */
function signInEnded(name: string, ended: string, restored: string): Ending {
  return {
    name, reader: 'colleague', leaves: 'NO_SESSION',
    open: async (stage, family) => {
      const { id, opened } = await involved(stage, family);
      return {
        ...opened,
        end: () => stage.rows(ended, [stage.actorOf('colleague', family), stage.clock.now()]),
        after: async () => {
          await stage.rows(restored, [stage.actorOf('colleague', family)]);
          await stopped(stage, family, id);
        },
      };
    },
  };
}

const signedOut: Ending = {
  name: 'signed out', reader: 'colleague', leaves: 'NO_SESSION',
  open: async (stage, family) => {
    const { id, opened } = await involved(stage, family);
    // Whoever signs out is no less involved, and still gets messages.
    const { mail: _, ...rest } = opened;
    return {
      ...rest,
      end: async () => {
        const wire = await stage.sitDown('colleague', family);
        await wire.send({ method: 'POST', path: '/auth/logout', headers: { 'content-type': 'application/json' }, body: '{}' });
        wire.close();
      },
      after: () => stopped(stage, family, id),
    };
  },
};

/** Whoever has several roles and takes another one has no more of the former. */
const roleChosen: Ending = {
  name: 'another role chosen', reader: 'colleague', leaves: 'NO_SESSION',
  open: async (stage, family) => {
    const { id, opened } = await involved(stage, family);
    // Whoever takes another role is no less involved in the former, and still gets messages.
    const { mail: _, ...rest } = opened;
    const other = idOf('another role of the colleague');
    await stage.rows(`insert into actor (id, account_id, role, organisation_id, region_id, valid_from) select $1, account_id, 'BEHAVIOURAL_SCIENTIST', organisation_id, region_id, valid_from from actor where id = $2
      on conflict (id) do nothing`, [other, stage.actorOf('colleague', family)]);
    return {
      ...rest,
      end: async () => {
        const wire = await stage.sitDown('colleague', family);
        const { status } = await wire.send({ method: 'POST', path: '/auth/role', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ actorId: other }) });
        wire.close();
        if (status !== 200) throw new Error(`no other role was given: ${status}`);
      },
      after: () => stopped(stage, family, id),
    };
  },
};

/** What two people opened for a few hours, whereabouts of the mother: the rest of the dossier stays. */
const fourEyesOver: Ending = {
  name: 'four eyes over', reader: 'vt', leaves: 'THE_REST',
  open: async (stage, family) => {
    const { id } = await stage.act('vt', family, 'askApproval', { approvalKind: 'REVEAL_WHEREABOUTS', objectId: family.person('mother'), reason: 'Wij moeten haar vandaag bereiken' });
    await stage.act('director', family, 'decideApproval', { approvalId: id, approve: true, reason: 'Akkoord na overleg' });
    const until = new Date(stage.clock.now().getTime() + TERM);
    await stage.rows(`update access_grant set valid_until = $2, version = version + 1 where dossier_id = $1 and basis_kind = 'APPROVAL'`, [family.dossierId, until]);
    const contact = family.id('phone');
    return { shows: `"id":"${contact}"`, lost: { type: 'ContactPoint', id: contact }, end: () => pause(Math.max(0, until.getTime() - stage.clock.now().getTime()) + 1) };
  },
};

const directionHandedOver: Ending = {
  name: 'direction handed over', act: 'acceptDirection', reader: 'director', leaves: 'NOTHING',
  open: async (stage, family) => {
    const offer = (from: 'director' | 'colleague', to: 'director' | 'colleague') => stage.act(from, family, 'handOverDirection', {
      actorId: stage.actorOf(to, family), reason: 'Neemt het over', stayInvolved: false, crisisCardSeen: true, familyToldHow: '', agreementsTold: true, notLost: '',
    });
    const take = async (to: 'director' | 'colleague') => {
      const [one] = await stage.rows(`select id from direction_offer where dossier_id = $1 and state = 'OFFERED'`, [family.dossierId]);
      return stage.act(to, family, 'acceptDirection', { ...GROUND, offerId: one?.['id'], purpose: 'CASE_DIRECTION', withoutPlanReason: 'Het plan komt' });
    };
    await offer('director', 'colleague');
    return {
      ...wholeDossier(family), mail: { kind: 'share-answered', field: 'shareId', aboutId: family.id('plan') },
      end: () => take('colleague'),
      after: async () => {
        await offer('colleague', 'director');
        return take('director');
      },
    };
  },
};

/** A measure ends, and with it whoever is here because of it. */
const measureEnded: Ending = {
  name: 'measure ended', act: 'correctMeasure', reader: 'executor', leaves: 'NOTHING',
  open: async (stage, family) => {
    const { id, version } = await stage.act('director', family, 'recordMeasure', { kind: 'OTS', fromOn: '2026-11-01', note: 'Uitspraak', aboutPersonIds: [family.person('daughter')] });
    await stage.act('director', family, 'involveProfessional', { actorId: stage.actorOf('executor', family), partner: 'GI_EXECUTOR', ...GROUND, purpose: 'MEASURE', secrecyBasis: 'SUPERVISION_ORDER' });
    return { ...wholeDossier(family), end: () => stage.act('director', family, 'correctMeasure', { id, baseVersion: version, untilOn: TODAY }) };
  },
};

/** The reader writes down a relative who turns out to be in the family; that it was so is told to nobody, so sockets are silent instead of closed. */
const conflictDeclared: Ending = {
  name: 'conflict declared', act: 'declareConflict', reader: 'colleague', leaves: 'NOTHING', silent: true,
  open: async (stage, family) => {
    const { id, opened } = await involved(stage, family);
    const relative = { callName: 'Neef', surname: `Van ${family.name}`, birthDate: '1999-09-09' };
    await stage.act('director', family, 'addPerson', { ...relative, gender: 'UNKNOWN', familyRole: 'RELATIVE', circle: 'NETWORK', knownToPersonIds: [] });
    return {
      ...opened,
      end: () => stage.act('colleague', family, 'declareConflict', { kind: 'OWN_FAMILY', name: `${relative.callName} ${relative.surname}`, birthDate: relative.birthDate }),
      // What was closed stays closed for half a year.
      after: async () => {
        await stage.undo('delete from access_block; delete from conflict_of_interest');
        await stopped(stage, family, id);
      },
    };
  },
};

/** People decided that the work may end. */
function decidedToEnd(stage: Stage, family: Family): Promise<Row[]> {
  return stage.rows(`insert into gate_decision (dossier_id, gate, state, data_class, evidence_hash, conditions, reason, family_text, needs_release, proposed_by, seconded_by, seconded_at, second_agrees, second_words, decided_at, outcome, created_at)
    values ($1, 'CLOSING', 'OPENED', 'D5', 'x', '[]', 'klaar', 'klaar', false, $2, $3, $4, true, 'eens', $4, 'STABLE_SAFE', $4) returning id`, [family.dossierId, stage.actorOf('director', family), stage.actorOf('colleague', family), stage.clock.now()]);
}

/** Everybody who works on the family is gone with one act; those who were involved all along come back for the next case. */
const dossierClosed: Ending = {
  name: 'dossier closed', act: 'closeDossier', reader: 'colleague', leaves: 'NOTHING',
  open: async (stage, family) => {
    const { opened } = await involved(stage, family);
    const [before] = await stage.rows('select number from dossier where dossier_id = $1', [family.dossierId]);
    return {
      ...opened,
      end: async () => {
        await decidedToEnd(stage, family);
        return stage.act('director', family, 'closeDossier', WHY);
      },
      after: async () => {
        await stage.act('director', family, 'reopenDossier', { ...REOPENING, number: before?.['number'] });
        for (const table of ['access_grant', 'involvement']) {
          await stage.undo(`update ${table} set valid_until = null where dossier_id = '${family.dossierId}' and valid_from = '${LONG_AGO.toISOString()}' and partner in ('SECOND_READER', 'VEILIG_THUIS', 'GI_WORKER', 'TEAM_COLLEAGUE')`);
        }
      },
    };
  },
};

/** A right that runs out by its own term; nothing is done to end it. */
function ranOut(name: string, reader: 'crisis' | 'otherVt' | 'colleague', partner: Partner, basisKind: string): Ending {
  return {
    name, reader, leaves: 'NOTHING',
    open: async (stage, family) => {
      const { dataClasses, acts } = CARRIED[partner];
      const until = new Date(stage.clock.now().getTime() + TERM);
      await family.add('access_grant', {
        actor_id: stage.actorOf(reader, family), partner, purpose: 'CASE_DISCUSSION', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'DIRECTLY_INVOLVED', data_classes: dataClasses, acts,
        basis_kind: basisKind, basis_id: idOf(name), valid_from: LONG_AGO, valid_until: until,
      });
      return { ...wholeDossier(family), end: () => pause(Math.max(0, until.getTime() - stage.clock.now().getTime()) + 1) };
    },
  };
}

export const ENDINGS_OF_WORK: readonly Ending[] = [
  involvementEnded, directionHandedOver, signedOut, roleChosen, fourEyesOver, measureEnded, conflictDeclared, dossierClosed,
  signInEnded('role ended', 'update actor set valid_until = $2 where id = $1', 'update actor set valid_until = null where id = $1'),
  signInEnded('account blocked', 'update account set blocked_at = $2 where id = (select account_id from actor where id = $1)', 'update account set blocked_at = null where id = (select account_id from actor where id = $1)'),
  ranOut('emergency access over', 'crisis', 'CRISIS', 'EMERGENCY'),
  ranOut('invitation over', 'otherVt', 'MDA_CORE', 'INVITATION'),
];
