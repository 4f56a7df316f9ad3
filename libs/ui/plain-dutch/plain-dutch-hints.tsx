import { Icon } from '../plain/icon';
import { plainHints } from './plain-hints';
import { PLAIN, wordsIn } from './readability';
import { plainDutchTexts as t } from './plain-dutch.texts';
import './plain-dutch.css';

/** Tips for plain words below a text, and how easy it reads. They never stop anybody. */
export function PlainDutchHints({ text }: { text: string }) {
  const { long, words, readability } = plainHints(text);
  const lines = [...long.map((sentence) => t.longSentence(wordsIn(sentence).length, wordsIn(sentence).slice(0, 4).join(' '))), ...words.map(({ word, instead }) => t.word(word, instead))];
  return (
    <div className="plain-dutch">
      <div role="status">
        {lines.map((line) => (
          <p key={line} className="plain-dutch__hint">
            <Icon name="info" />
            <span>{line}</span>
          </p>
        ))}
      </div>
      {readability && <p className="plain-dutch__measure">{t.measure(Math.round(readability.mean), Math.round(readability.ease), readability.ease >= PLAIN.ease)}</p>}
    </div>
  );
}
