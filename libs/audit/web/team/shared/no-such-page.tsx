import { NotFoundPage } from '@zov/ui/shell';
import { noSuchPageAdvice } from './no-such-page.texts';

/** For whoever opens a screen that is not for this role; the same page as an address that does not exist. */
export function NoSuchPage() {
  return <NotFoundPage advice={noSuchPageAdvice} />;
}
