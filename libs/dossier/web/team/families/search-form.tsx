import { useState, type SyntheticEvent } from 'react';
import { Button, TextField } from '@zov/ui';
import { familiesTexts as texts } from './families.texts';

const LEAST = 2;
const fieldId = 'zoek-gezin';

/** Looks only when somebody presses the button: each search is written in the log. */
export function SearchForm({ search, onSearch }: { search: string; onSearch: (text: string) => void }) {
  const [text, setText] = useState(search);
  const [error, setError] = useState<string>();

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const wanted = text.trim();
    if (wanted.length < LEAST) {
      setError(texts.tooShort);
      document.getElementById(fieldId)?.focus();
    } else {
      setError(undefined);
      onSearch(wanted);
    }
  };

  return (
    <form role="search" className="zov-search" noValidate onSubmit={submit}>
      <TextField
        id={fieldId}
        type="search"
        label={texts.search}
        description={texts.searchNote}
        error={error}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="zov-button-row">
        <Button type="submit" icon="search">
          {texts.searchButton}
        </Button>
        {search && (
          <Button variant="quiet" onClick={() => onSearch('')}>
            {texts.clearSearch}
          </Button>
        )}
      </div>
    </form>
  );
}
