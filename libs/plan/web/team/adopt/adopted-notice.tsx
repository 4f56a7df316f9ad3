import { Notice } from '@zov/ui/plain';
import { formatDateTime } from '@zov/ui/format';
import type { Version } from '../screen/plan-data';
import { DissentTitle } from '../signing/dissent-title';
import { adoptTexts as t } from './adopt.texts';

/** The fingerprint of a frozen version, in groups of eight so that people can compare it. */
export function Fingerprint({ hash }: { hash: string }) {
  return <code className="plan-hash">{hash.match(/.{1,8}/g)?.join(' ')}</code>;
}

/** That a version is frozen, since when, in whose words, and by which fingerprint it is known. */
export function AdoptedNotice({ version, announce }: { version: Version; announce?: boolean }) {
  if (!version.adoptedAt) return null;
  return (
    <Notice tone="positive" title={t.doneTitle} headingLevel={announce ? 2 : undefined} announce={announce}>
      <p>{t.done(version.number, formatDateTime(version.adoptedAt), version.adopter?.name)}</p>
      <DissentTitle version={version} />
      {version.state === 'ADOPTED' && <p>{t.waits}</p>}
      {version.adoptedReason && <blockquote className="plan-words">{version.adoptedReason}</blockquote>}
      {version.contentHash && (
        <p className="zov-subtle">
          {t.hash}: <Fingerprint hash={version.contentHash} />
          <br />
          {t.hashHint}
        </p>
      )}
    </Notice>
  );
}
