import { factAbout, wholeDossier, type Ending } from './ending.ts';
import { ABOUT, LATER_DAY, TODAY } from './outsiders.ts';
import type { Family } from '../world/family.ts';
import type { Stage } from './stage.ts';

const WHY = { reason: 'Besluit van vandaag' };

/** The custody of the father over the son that is in force. */
async function custody(stage: Stage, family: Family): Promise<{ id: unknown; baseVersion: unknown }> {
  const [row] = await stage.rows('select id, version from custody where dossier_id = $1 and adult_person_id = $2 and child_person_id = $3 and until_on is null', [family.dossierId, family.person('father'), family.person('son')]);
  return { id: row?.['id'], baseVersion: row?.['version'] };
}

const custodyEnded: Ending = {
  name: 'custody ended', act: 'correctCustody', reader: 'father', leaves: 'THE_REST',
  open: async (stage, family) => {
    const held = await custody(stage, family);
    return {
      ...factAbout(family, 'son', ABOUT.son),
      end: () => stage.act('director', family, 'correctCustody', { ...held, untilOn: TODAY }),
      after: () => stage.act('director', family, 'recordCustody', { adultPersonId: family.person('father'), childPersonId: family.person('son'), kind: 'JOINT_PARENTAL', fromOn: TODAY }),
    };
  },
};

const custodyInvestigated: Ending = {
  name: 'custody under investigation', act: 'correctCustody', reader: 'father', leaves: 'THE_REST',
  open: async (stage, family) => ({
    ...factAbout(family, 'son', ABOUT.son),
    end: async () => stage.act('director', family, 'correctCustody', { ...(await custody(stage, family)), underInvestigation: true }),
    after: async () => stage.act('director', family, 'correctCustody', { ...(await custody(stage, family)), underInvestigation: false }),
  }),
};

/** Only two people can open again what was kept back, so that is undone past all rules. */
const takenAway = (stage: Stage, family: Family): Promise<void> => stage.undo(`delete from restriction where dossier_id = '${family.dossierId}' and reason = '${WHY.reason}'`);

/** Something kept from the father. */
function restricted(name: string, who: 'son' | 'daughter', input: (family: Family) => Record<string, unknown>): Ending {
  return {
    name, act: 'restrict', reader: 'father', leaves: 'THE_REST', silent: true,
    open: async (stage, family) => ({
      ...factAbout(family, who, ABOUT[who]),
      end: () => stage.act('director', family, 'restrict', { againstPersonId: family.person('father'), aboutPersonIds: family.persons(who), dataClasses: ['D3'], legalBasis: 'SAFETY', ...WHY, ...input(family) }),
      after: () => takenAway(stage, family),
    }),
  };
}

const contactHidden: Ending = {
  name: 'contact hidden', act: 'hideContactPoint', reader: 'sheltered', leaves: 'THE_REST', silent: true,
  open: async (stage, family) => {
    const text = `vader${Math.round(stage.clock.now().getTime())}@voorbeeld.nl`;
    const { id, version } = await stage.act('director', family, 'addContactPoint', { kind: 'EMAIL', text, aboutPersonIds: family.persons('father'), hiddenFromPersonIds: [] });
    return {
      shows: text, lost: { type: 'ContactPoint', id: String(id) },
      end: () => stage.act('director', family, 'hideContactPoint', { id, baseVersion: version, hiddenFromPersonIds: family.persons('mother'), hiddenReason: WHY.reason }),
      after: () => takenAway(stage, family),
    };
  },
};

const mandateEnded: Ending = {
  name: 'mandate ended', act: 'endMandate', reader: 'lawyer', leaves: 'NOTHING',
  open: async (stage, family) => {
    const { id } = await stage.act('director', family, 'recordMandate', {
      holderPersonId: family.person('lawyer'), clientPersonId: family.person('mother'), kind: 'LAWYER', evidence: 'Machtiging', documents: true, fromOn: TODAY, untilOn: LATER_DAY,
    });
    return { ...wholeDossier(family), end: () => stage.act('director', family, 'endMandate', { id, ...WHY }) };
  },
};

const decisionEnded: Ending = {
  name: 'decision on inzage ended', act: 'endRepresentationDecision', reader: 'mother', leaves: 'THE_REST',
  open: async (stage, family) => {
    const { id } = await stage.act('director', family, 'recordRepresentationDecision', {
      adultPersonId: family.person('mother'), childPersonId: family.person('teen'), kind: 'CHILD_AGREES', decidedBy: 'Het kind', fromOn: TODAY, untilOn: LATER_DAY, ...WHY,
    });
    return { ...factAbout(family, 'teen', ABOUT.teen), end: () => stage.act('director', family, 'endRepresentationDecision', { id, ...WHY }) };
  },
};

export const ENDINGS_OF_FAMILY: readonly Ending[] = [
  custodyEnded, custodyInvestigated, contactHidden, mandateEnded, decisionEnded,
  restricted('withheld', 'son', () => ({ kind: 'WITHHELD', untilOn: LATER_DAY })),
  restricted('refused by a child', 'daughter', (family) => ({ kind: 'CHILD_REFUSES', byPersonId: family.person('daughter') })),
];
