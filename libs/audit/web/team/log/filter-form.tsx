import type { SyntheticEvent } from 'react';
import { Button, Card, DateField, FormErrorSummary, LinkButton, Select, TextField } from '@zov/ui';
import { actionText, outcomeText } from '../shared/words.texts';
import { filterTexts as texts } from './filter.texts';
import type { Known, Labels } from './known';
import type { LogFilter } from './log-filter';
import { idOf, useFilterForm } from './use-filter-form';

type Props = { applied: LogFilter; known: Known; today: string; busy: boolean; onApply: (filter: LogFilter) => void };

const optionsOf = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

/** Names that were in the rows, offered while somebody types; another key can be typed as well. */
function Suggestions({ id, labels }: { id: string; labels: Labels }) {
  return (
    <datalist id={id}>
      {[...labels].map(([key, label]) => (
        <option key={key} value={label} />
      ))}
    </datalist>
  );
}

/** What the officer asks for. Asking is an act that is logged, so nothing is fetched before the button is pressed. */
export function FilterForm({ known, busy, ...means }: Props) {
  const form = useFilterForm({ known, ...means });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    form.apply();
  };
  const field = (name: 'who' | 'dossier') => ({
    id: idOf(name), value: form.draft[name], error: form.errorOf(name), list: `${idOf(name)}-known`, autoComplete: 'off', spellCheck: false, optional: true,
  });
  return (
    <Card title={texts.title}>
      <form className="zov-log-filter" noValidate role="search" aria-label={texts.title} onSubmit={submit}>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        <p className="zov-subtle">{texts.hint}</p>
        <div className="zov-log-filter__fields">
          <TextField label={texts.who} description={texts.whoDescription} {...field('who')} onChange={(event) => form.change('who', event.target.value)} />
          <TextField label={texts.dossier} description={texts.dossierDescription} {...field('dossier')} onChange={(event) => form.change('dossier', event.target.value)} />
          <Select optional id={idOf('action')} label={texts.action} emptyLabel={texts.everyAction} options={optionsOf(actionText)} value={form.draft.action} onChange={(event) => form.change('action', event.target.value)} />
          <Select optional id={idOf('outcome')} label={texts.outcome} emptyLabel={texts.everyOutcome} options={optionsOf(outcomeText)} value={form.draft.outcome} onChange={(event) => form.change('outcome', event.target.value)} />
          <DateField optional id={idOf('since')} label={texts.since} value={form.draft.since} error={form.errorOf('since')} onChange={(day) => form.change('since', day)} />
          <DateField optional id={idOf('until')} label={texts.until} value={form.draft.until} error={form.errorOf('until')} onChange={(day) => form.change('until', day)} />
        </div>
        <Suggestions id={`${idOf('who')}-known`} labels={known.readers} />
        <Suggestions id={`${idOf('dossier')}-known`} labels={known.dossiers} />
        <TextField
          className="zov-log-filter__typed"
          id={idOf('typed')}
          optional
          label={texts.typed}
          description={texts.typedDescription}
          value={form.typed}
          error={form.errorOf('typed')}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => form.type(event.target.value)}
        />
        <div className="zov-button-row">
          <Button type="submit" variant="primary" icon="search" busy={busy}>
            {texts.show}
          </Button>
          <LinkButton variant="quiet" href="/logboek" onClick={form.clear}>
            {texts.reset}
          </LinkButton>
        </div>
      </form>
    </Card>
  );
}
