import { signsOwnAgreements } from './agreement-shapes.ts';
import { readsCard } from './card-shapes.ts';
import { GROUNDS, OUTLOOK, PEOPLE, PLAN, reads, readsDescent, readsJudged, readsVoices } from './professional-shapes.ts';
import { policyOf } from './rule.ts';

/** NL: kernteam MDA++. Reads people and plan for the meetings it is invited to; facts come by a share. */
export const mdaCore = policyOf('MDA_CORE', [reads(...PEOPLE, ...OUTLOOK, ...PLAN, ...GROUNDS), readsDescent(), readsVoices(), signsOwnAgreements(), readsJudged(), readsCard()]);
