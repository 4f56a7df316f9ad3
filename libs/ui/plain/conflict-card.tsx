import { useEffect, useId, useRef, useState } from 'react';
import { formatTime } from '../format';
import { Button } from './button';
import { Icon } from './icon';
import { TextArea } from './text-field';

export type ConflictCardProps = {
  /** What both people changed: "Afspraak 2, wat". */
  field: string;
  theirText: string;
  myText: string;
  /** Named only when the reader may know who it was. */
  theirName?: string;
  changedAt?: string | Date;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
  /** Left out for what cannot be put together by hand, such as a day or a choice. */
  onMerge?: (text: string) => void;
  headingLevel?: 2 | 3 | 4;
  /** Whether its title has focus when it appears. Leave false while somebody types elsewhere: their words would go nowhere. */
  takesFocus?: boolean;
};

/** Two people changed the same text. Nothing is lost until one of the three buttons is pressed. */
export function ConflictCard({ field, theirText, myText, theirName, changedAt, onTakeTheirs, onKeepMine, onMerge, headingLevel = 3, takesFocus = true }: ConflictCardProps) {
  const Title = `h${headingLevel}` as const;
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [merging, setMerging] = useState(false);
  const who = theirName ?? 'iemand anders';

  const takes = useRef(takesFocus);
  useEffect(() => {
    if (takes.current) title.current?.focus();
  }, []);

  return (
    <section className="zov-conflict" aria-labelledby={titleId}>
      <Title className="zov-conflict__title" id={titleId} tabIndex={-1} ref={title}>
        <Icon name="people" />
        {field}: {who} schreef hier ook
      </Title>
      <p>Kies welke tekst blijft. Tot die tijd bewaren wij ze allebei.</p>
      <div className="zov-conflict__texts">
        <figure>
          <figcaption>
            Tekst van {who}
            {changedAt && <span className="zov-subtle"> ({formatTime(changedAt)})</span>}
          </figcaption>
          <blockquote>{theirText || <em>Leeg</em>}</blockquote>
        </figure>
        <figure>
          <figcaption>Mijn tekst</figcaption>
          <blockquote>{myText || <em>Leeg</em>}</blockquote>
        </figure>
      </div>
      {merging && onMerge ? (
        <MergeForm theirText={theirText} myText={myText} onMerge={onMerge} onCancel={() => setMerging(false)} />
      ) : (
        <div className="zov-button-row">
          <Button onClick={onTakeTheirs}>Neem over</Button>
          <Button onClick={onKeepMine}>Houd mijn tekst</Button>
          {onMerge && <Button onClick={() => setMerging(true)}>Voeg samen</Button>}
        </div>
      )}
    </section>
  );
}

type MergeFormProps = Pick<ConflictCardProps, 'theirText' | 'myText'> & { onMerge: (text: string) => void; onCancel: () => void };

function MergeForm({ theirText, myText, onMerge, onCancel }: MergeFormProps) {
  const [text, setText] = useState([theirText, myText].filter(Boolean).join('\n'));
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => area.current?.focus(), []);

  return (
    <form
      className="zov-stack zov-stack--tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onMerge(text);
      }}
    >
      <TextArea
        ref={area}
        label="Samengevoegde tekst"
        description="Hier staan beide teksten. Maak er één tekst van."
        rows={5}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="zov-button-row">
        <Button type="submit" variant="primary">
          Bewaar samengevoegde tekst
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Terug naar de keuze
        </Button>
      </div>
    </form>
  );
}
