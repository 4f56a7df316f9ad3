import { protectedFormsOf, wordsOf } from '@zov/access/model/protected-text.ts';

/** A text with what gives a place or number away marked. Only for somebody who may see those places. */
export function MarkedText({ text, places }: { text: string; places: readonly string[] }) {
  const forms = new Set(places.flatMap(protectedFormsOf));
  const runs = wordsOf(text, ({ plain }) => forms.has(plain));
  let from = 0;
  const parts = runs.map(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return (
      <span key={start}>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </span>
    );
  });
  return (
    <p className="zov-lines">
      {parts}
      {text.slice(from)}
    </p>
  );
}
