import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { WhoSeesWhatDocument, type PersonPartsFragment, type ReaderPartsFragment, type SightAnswer } from '@generated/team/graphql';
import { Button, Card, EmptyState, Select } from '@zov/ui';
import { familyFirst } from '../shared/people';
import { ScreenState } from '../shared/screen-state';
import { dataClassText } from '../sharing/sharing.texts';
import { SightTable, describeReader, type Chosen } from './sight-table';
import { sightTexts as texts } from './sight.texts';
import { useLooking } from './use-looking';
import './sight.css';

/** Who reads what of one family: people by kinds of data, each answer with its why. */
export function WhoSeesWhatScreen() {
  const { dossierId = '' } = useParams();
  const [aboutPersonId, setAbout] = useState('');
  const reading = useLooking(WhoSeesWhatDocument, { id: dossierId, aboutPersonId: aboutPersonId || null });
  const people = familyFirst(reading.latest?.dossier?.persons ?? []).map((one) => ({ value: one.id, label: one.displayName }));
  return (
    <Card title={texts.title}>
      <div className="zov-stack">
        <p>{texts.intro}</p>
        <Select label={texts.about} options={[{ value: '', label: texts.everybody }, ...people]} value={aboutPersonId} onChange={(event) => setAbout(event.target.value)} />
        <ScreenState reading={reading}>{({ dossier, whoSeesWhat }) => <Readers key={aboutPersonId} dossierId={dossierId} readers={whoSeesWhat ?? []} persons={dossier?.persons ?? []} />}</ScreenState>
      </div>
    </Card>
  );
}

type ReadersProps = { dossierId: string; readers: readonly ReaderPartsFragment[]; persons: readonly PersonPartsFragment[] };

function Readers({ dossierId, readers, persons }: ReadersProps) {
  const [chosen, setChosen] = useState<Chosen>();
  if (!readers.some((one) => one.parts.length > 0)) return <EmptyState title={texts.nothing} icon="lock" />;
  return (
    <>
      <SightTable dossierId={dossierId} readers={readers} persons={persons} chosen={chosen} onChoose={setChosen} />
      {chosen && <Why key={`${chosen.readerId} ${chosen.dataClass}`} chosen={chosen} readers={readers} onClose={() => setChosen(undefined)} />}
      <details>
        <summary>{texts.inWords}</summary>
        <ul className="zov-rows">
          {readers.map((one) => (
            <li key={one.id} className="zov-rows__row zov-rows__row--block">
              <span className="zov-rows__title">{[one.name, describeReader(one, persons)].filter(Boolean).join(', ')}</span>
              <p>{inWords(one)}</p>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** The same as the table, said: "Leest: feiten. Leest niet: gezondheid." */
function inWords({ parts }: ReaderPartsFragment): string {
  const kinds = (answer: SightAnswer): string[] => parts.filter((part) => part.answer === answer).map((part) => dataClassText[part.dataClass].toLowerCase());
  const say = (answer: SightAnswer, words: (kinds: string[]) => string): string => (kinds(answer).length === 0 ? '' : words(kinds(answer)));
  return [say('YES', texts.reads), say('PARTLY', texts.readsSome), say('NO', texts.readsNot)].filter(Boolean).join(' ');
}

/** Why one answer is what it is; takes the focus, and gives it back to where it was. */
function Why({ chosen, readers, onClose }: { chosen: Chosen; readers: readonly ReaderPartsFragment[]; onClose: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [from] = useState(() => document.activeElement as HTMLElement | null);
  useEffect(() => heading.current?.focus(), []);
  const reader = readers.find((one) => one.id === chosen.readerId);
  const part = reader?.parts.find((one) => one.dataClass === chosen.dataClass);
  if (!reader || !part) return null;
  const close = () => {
    onClose();
    from?.focus();
  };
  return (
    <section className="zov-sight__why" aria-labelledby="waarom">
      <h3 id="waarom" tabIndex={-1} ref={heading}>{texts.why(reader.name, dataClassText[part.dataClass])}</h3>
      {part.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Button size="small" onClick={close}>{texts.close}</Button>
    </section>
  );
}
