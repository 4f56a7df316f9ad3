import type { Family } from '../world/family.ts';
import type { Row } from './act.ts';
import { wholeDossier, type Ending } from './ending.ts';
import { LATER_DAY } from './outsiders.ts';
import type { Stage } from './stage.ts';

const WHY = { reason: 'Niet meer nodig' };

/** Facts about the son, offered to somebody of Veilig Thuis who works on another family. */
async function offered(stage: Stage, family: Family, secrecyBasis: string): Promise<Row> {
  const { id } = await stage.act('director', family, 'offerShare', {
    toActorId: stage.actorOf('otherVt', family), aboutPersonIds: family.persons('son'), dataClasses: ['D3'], familyName: 'Gezin', purpose: 'CONSULTATION', legalBasis: 'PUBLIC_TASK',
    secrecyBasis, evidence: 'Overleg', untilOn: LATER_DAY,
  });
  return { shareId: id };
}

/** The same, and accepted. */
async function shared(stage: Stage, family: Family, secrecyBasis: string): Promise<Row> {
  const share = await offered(stage, family, secrecyBasis);
  await stage.act('otherVt', family, 'acceptShare', share);
  return share;
}

/** The yes of both who decide about the son; answers what the mother's is. */
async function consented(stage: Stage, family: Family): Promise<unknown> {
  const yes = (by: string) => stage.act('director', family, 'askConsent', {
    givenByPersonId: family.person(by), forPersonId: family.person('son'), toOrganisationId: stage.organisationOf('otherVt'), dataClasses: ['D3'], purpose: 'CONSULTATION',
    explanation: 'Mogen wij overleggen?', alreadyGiven: true,
  });
  await yes('father');
  return (await yes('mother'))['id'];
}

const shareWithdrawn: Ending = {
  name: 'share withdrawn', act: 'withdrawShare', reader: 'otherVt', leaves: 'NOTHING',
  open: async (stage, family) => {
    const share = await shared(stage, family, 'DIRECTLY_INVOLVED');
    return { ...wholeDossier(family), end: () => stage.act('director', family, 'withdrawShare', { ...share, ...WHY }) };
  },
};

/** An offer that nobody answered yet: taken back, not even the offer is there. */
const offerWithdrawn: Ending = {
  name: 'offer withdrawn', act: 'withdrawShare', reader: 'otherVt', leaves: 'NOTHING', asks: { query: 'query Offered { sharesForMe { id familyName message } }', variables: {} },
  open: async (stage, family) => {
    const { shareId } = await offered(stage, family, 'DIRECTLY_INVOLVED');
    return { shows: `"id":"${String(shareId)}"`, lost: { type: 'Share', id: String(shareId) }, end: () => stage.act('director', family, 'withdrawShare', { shareId, ...WHY }) };
  },
};

const shareGivenBack: Ending = {
  name: 'share given back', act: 'refuseShare', reader: 'otherVt', leaves: 'NOTHING',
  open: async (stage, family) => {
    const share = await shared(stage, family, 'DIRECTLY_INVOLVED');
    return { ...wholeDossier(family), end: () => stage.act('otherVt', family, 'refuseShare', { ...share, ...WHY }) };
  },
};

const consentWithdrawn: Ending = {
  name: 'consent withdrawn', act: 'withdrawConsent', reader: 'otherVt', leaves: 'NOTHING',
  open: async (stage, family) => {
    const consentId = await consented(stage, family);
    await shared(stage, family, 'CONSENT');
    return { ...wholeDossier(family), end: () => stage.act('mother', family, 'withdrawConsent', { consentId }) };
  },
};

const objected: Ending = {
  name: 'objection made', act: 'restrict', reader: 'otherVt', leaves: 'NOTHING',
  open: async (stage, family) => {
    await consented(stage, family);
    await shared(stage, family, 'CONSENT');
    let restrictionId: unknown;
    return {
      ...wholeDossier(family),
      end: async () => {
        ({ id: restrictionId } = await stage.act('director', family, 'restrict', {
          kind: 'OBJECTION', againstOrganisationId: stage.organisationOf('otherVt'), byPersonId: family.person('mother'), aboutPersonIds: family.persons('son'), dataClasses: [], legalBasis: 'OWN_WISH', ...WHY,
        }));
      },
      after: () => stage.act('director', family, 'endRestriction', { restrictionId, ...WHY }),
    };
  },
};

export const ENDINGS_OF_SHARING: readonly Ending[] = [shareWithdrawn, offerWithdrawn, shareGivenBack, consentWithdrawn, objected];
