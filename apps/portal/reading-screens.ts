/** Other ways to read the plan, fetched in one piece: apart they weigh more than together. */
export { ChangesScreen } from '@zov/plan/web/family/changes/changes-screen';
export { InLanguageScreen } from '@zov/plan/web/family/in-language/in-language-screen';
export { PicturesScreen } from '@zov/plan/web/family/pictures/pictures-screen';
