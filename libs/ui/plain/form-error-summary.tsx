import { useEffect, useRef, type MouseEvent } from 'react';
import { Icon } from './icon';

export type FormError = { /** Id of the control to go to. */ fieldId: string; message: string };

export type FormErrorSummaryProps = {
  errors: readonly FormError[];
  /** Rises with every attempt to submit, so that a second failing attempt brings focus back here. */
  attempt?: number;
  headingLevel?: 2 | 3;
};

const prefix = 'Fout: ';

/** The errors of a form, above it. Takes focus at each failing attempt and puts "Fout:" in the browser's title. */
export function FormErrorSummary({ errors, attempt = 0, headingLevel = 2 }: FormErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  const Title = `h${headingLevel}` as const;

  // Once an attempt: an error that turns up while somebody types leaves the cursor where it is.
  const told = useRef<number>(undefined);
  useEffect(() => {
    if (told.current === attempt) return;
    told.current = attempt;
    if (shown) box.current?.focus();
  }, [shown, attempt]);

  useEffect(() => {
    if (!shown) return undefined;
    if (!document.title.startsWith(prefix)) document.title = prefix + document.title;
    return () => {
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length);
    };
  }, [shown]);

  if (!shown) return null;

  const goTo = (event: MouseEvent, fieldId: string) => {
    const control = document.getElementById(fieldId);
    if (!control) return;
    event.preventDefault();
    control.scrollIntoView?.({ block: 'center' });
    control.focus();
  };

  return (
    <div className="zov-error-summary" role="alert" tabIndex={-1} ref={box}>
      <Title className="zov-error-summary__title">
        <Icon name="warning" />
        {errors.length === 1 ? 'Er is 1 ding om na te kijken' : `Er zijn ${errors.length} dingen om na te kijken`}
      </Title>
      <ul>
        {errors.map((error) => (
          <li key={`${error.fieldId}:${error.message}`}>
            <a href={`#${error.fieldId}`} onClick={(event) => goTo(event, error.fieldId)}>
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
