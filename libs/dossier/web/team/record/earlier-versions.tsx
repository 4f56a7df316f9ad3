import { useLazyQuery } from '@apollo/client/react';
import { useState } from 'react';
import { EarlierFactsDocument, type Verification } from '@generated/team/graphql';
import { Button, Dialog, ErrorState, Skeleton } from '@zov/ui';
import { traceIdOf } from '@zov/ui/shell';
import type { Names } from '../shared/people';
import { verificationText } from '../shared/words.texts';
import { whenText, type FactRow } from './fact-words';
import { recordTexts as texts } from './record.texts';

type Props = { dossierId: string; fact: FactRow; names: Names };

/** What a fact said before; read when somebody asks for it, because that too is looking into the record. */
export function EarlierVersions({ dossierId, fact, names }: Props) {
  const [open, setOpen] = useState(false);
  const [read, { data, error, loading }] = useLazyQuery(EarlierFactsDocument, { fetchPolicy: 'network-only' });
  const ask = () => void read({ variables: { dossierId, itemId: fact.id } });

  return (
    <>
      <Button
        size="small"
        icon="clock"
        onClick={() => {
          setOpen(true);
          ask();
        }}
      >
        {texts.versions(fact.version - 1)}
      </Button>
      <Dialog title={texts.versions(fact.version - 1)} width="wide" isOpen={open} onClose={() => setOpen(false)}>
        {loading && <Skeleton />}
        {error && !loading && (
          <ErrorState traceId={traceIdOf(error)} onRetry={ask}>
            <p>{texts.versionsFailed}</p>
          </ErrorState>
        )}
        {data && !loading && data.itemVersions.length === 0 && <p>{texts.noVersions}</p>}
        {data && !loading && (
          <ol className="zov-rows" reversed>
            {data.itemVersions.map((one) => (
              <li key={one.id} className="zov-rows__row zov-rows__row--block">
                <span className="zov-rows__title">{texts.version(one.itemVersion, one.replacedAt)}</span>
                <EarlierText content={contentOf(one.content)} names={names} />
              </li>
            ))}
          </ol>
        )}
      </Dialog>
    </>
  );
}

/** The columns of the row as they were; only what a reader understands is shown. */
interface Earlier {
  readonly what?: string;
  readonly happened_on?: string | null;
  readonly happened_until_on?: string | null;
  readonly place?: string | null;
  readonly verification?: Verification;
  readonly about_person_ids?: readonly string[];
  readonly correction_reason?: string | null;
}

function contentOf(text: string): Earlier {
  try {
    return JSON.parse(text) as Earlier;
  } catch {
    return {};
  }
}

function EarlierText({ content, names }: { content: Earlier; names: Names }) {
  const details = [
    whenText({ happenedOn: content.happened_on ?? null, happenedUntilOn: content.happened_until_on ?? null }),
    content.place,
    content.about_person_ids && `${texts.about.toLowerCase()} ${names.list(content.about_person_ids)}`,
    content.verification && verificationText[content.verification].toLowerCase(),
  ];
  return (
    <>
      <p className="zov-fact__what">{content.what}</p>
      <p className="zov-subtle">{details.filter(Boolean).join(' · ')}</p>
      {content.correction_reason && <p className="zov-subtle">{texts.because(content.correction_reason)}</p>}
    </>
  );
}
