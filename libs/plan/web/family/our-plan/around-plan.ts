/** What stands around the plan and is fetched while it is read, in one piece. */
export { SinceLooked } from '../since/since-looked';
export { PrintPlan } from './print-plan';
