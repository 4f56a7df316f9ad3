/** Where somebody says something is one piece of code: cut in two, what both share would be fetched with the plan as a piece of its own. */
export { SayScreen } from '@zov/family/web/family/say/say-screen';
export { OwnScoreScreen } from '@zov/safety-card/web/family/score/own-score-screen';
export { OurCardScreen } from '@zov/safety-card/web/family/our-card/our-card-screen';
