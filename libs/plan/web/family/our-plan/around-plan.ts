/** What stands around the plan and is fetched while it is read, in one piece. */
export { OpinionCard } from '../opinion/opinion-card';
export { SinceLooked } from '../since/since-looked';
export { HelpCard } from './help';
export { PrintPlan } from './print-plan';
export { BelowPlan } from './below-plan';
