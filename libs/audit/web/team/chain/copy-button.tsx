import { useState } from 'react';
import { Button } from '@zov/ui';
import { chainTexts as texts } from './chain.texts';

type Props = { value: string; label: string; small?: boolean };

/** Copies a value and says whether that worked; browsers allow it on safe connections only. */
export function CopyButton({ value, label, small }: Props) {
  const [result, setResult] = useState('');
  const copy = () => navigator.clipboard.writeText(value).then(() => setResult(texts.copied));
  const tryCopy = async () => {
    setResult('');
    await Promise.resolve().then(copy).catch(() => setResult(texts.copyFailed));
  };
  return (
    <span className="zov-row">
      <Button size={small ? 'small' : 'default'} onClick={tryCopy}>
        {label}
      </Button>
      <span role="status" className="zov-subtle">
        {result}
      </span>
    </span>
  );
}
