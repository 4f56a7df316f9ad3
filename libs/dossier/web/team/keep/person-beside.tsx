import { DuplicateNotice } from '../duplicates/duplicate-notice';
import type { Draft, Family } from './field-spec';

const word = (draft: Draft, name: string): string => (typeof draft[name] === 'string' ? draft[name] : '');

/** Whether somebody who is added may be there already. */
export function personBeside(draft: Draft, family: Family) {
  const typed = { callName: word(draft, 'callName'), surname: word(draft, 'surname'), birthDate: word(draft, 'birthDate') || null, birthDatePrecision: word(draft, 'birthDatePrecision') };
  return <DuplicateNotice typed={typed} dossierId={family.id} />;
}
