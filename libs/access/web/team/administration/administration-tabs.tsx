import { TabNav } from '@zov/ui';
import { staffTexts as texts } from './staff.texts';

/** The pages of the administrator. */
export function AdministrationTabs() {
  return <TabNav label={texts.title} items={texts.tabs} />;
}
