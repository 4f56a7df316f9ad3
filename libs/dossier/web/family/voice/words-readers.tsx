import { CheckboxGroup } from '@zov/ui/plain';
import type { WordsReader } from '@generated/family/graphql';
import { useAddress } from '@zov/access/web/family/portal/address';
import { readersTexts as t } from './readers.texts';

type Props = { value: readonly WordsReader[]; onChange: (allows: WordsReader[]) => void };

/** Whom a child lets read its own words; for everybody else there is nothing to choose. */
export function WordsReaders({ value, onChange }: Props) {
  if (useAddress() !== 'CHILD') return null;
  const options = (Object.keys(t.allowNames) as WordsReader[]).map((reader) => ({ value: reader, label: t.allowNames[reader] }));
  return <CheckboxGroup label={t.allow} description={t.allowHelp} options={options} optional value={[...value]} onValueChange={(next) => onChange(next as WordsReader[])} />;
}
