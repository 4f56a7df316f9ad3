import { useLazyQuery } from '@apollo/client/react';
import { useState, type SyntheticEvent } from 'react';
import { useParams } from 'react-router';
import { SearchDocument, SearchedFamiliesDocument, SearchTextsDocument, type SearchQuery, type SearchTextsQuery } from '@generated/team/graphql';
import { Button, Card, EmptyState, ErrorState, Link, PageHeader, Skeleton, Tag, TextField } from '@zov/ui';
import { formatDate } from '@zov/ui/format';
import { traceIdOf } from '@zov/ui/shell';
import { wordsOf } from '../../../model/search-words';
import { familyTitle } from '../shared/people';
import { useReading } from '../shared/use-reading';
import { eventKindText, factKindText, familyRoleText } from '../shared/words.texts';
import { columnText } from '../analysis/analysis.texts';
import { searchTexts as texts } from './search.texts';
import '../dossier.css';

const fieldId = 'zoek-alles';
/** Rows that one list of the server answers at most. */
const MOST = 500;

/** Looks in all families of the reader, or in the one of the address. What is typed stays out of the address and of every log. */
export function SearchScreen() {
  const { dossierId } = useParams();
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  // Two questions, as the server answers only so much at once.
  const [askPlaces, places] = useLazyQuery(SearchDocument, { fetchPolicy: 'network-only' });
  const [askTexts, texted] = useLazyQuery(SearchTextsDocument, { fetchPolicy: 'network-only' });
  const [loading, lost] = [places.loading || texted.loading, places.error ?? texted.error];
  const look = () => {
    const variables = { search: text.trim(), dossierId: dossierId ?? null };
    void askPlaces({ variables });
    void askTexts({ variables });
  };

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const short = wordsOf(text) === null;
    setError(short ? texts.tooShort : undefined);
    if (short) document.getElementById(fieldId)?.focus();
    else look();
  };

  const form = (
    <form role="search" className="zov-search" noValidate onSubmit={submit}>
      <TextField id={fieldId} type="search" label={texts.label} description={texts.help} error={error} autoComplete="off" value={text} onChange={(event) => setText(event.target.value)} />
      <div className="zov-button-row"><Button type="submit" icon="search">{texts.button}</Button></div>
    </form>
  );
  return (
    <>
      {dossierId === undefined ? <PageHeader title={texts.title}><p>{texts.intro}</p></PageHeader> : <h2>{texts.title}</h2>}
      <div className="zov-stack">
        {dossierId !== undefined && <p>{texts.introHere}</p>}
        {form}
        {loading && <Skeleton lines={4} />}
        {lost && !loading && <ErrorState traceId={traceIdOf(lost)} onRetry={look}><p>{texts.failed}</p></ErrorState>}
        {places.data && texted.data && !loading && !lost && <Found found={{ ...places.data, ...texted.data }} inside={dossierId !== undefined} />}
      </div>
    </>
  );
}

type AllFound = SearchQuery & SearchTextsQuery;
interface Hit { readonly id: string; readonly dossierId: string | null | undefined; readonly href: string; readonly title: string; readonly tag?: string; readonly note?: string | null }

function Found({ found, inside }: { found: AllFound; inside: boolean }) {
  const families = useReading(SearchedFamiliesDocument, {});
  const names = new Map((families.data?.dossiers.nodes ?? []).map(({ id, name }) => [id, familyTitle(name)]));
  const groups = hitsOf(found);
  const count = groups.reduce((sum, [, hits]) => sum + hits.length, 0);
  if (count === 0) return <EmptyState title={texts.none} icon="search"><p role="status">{texts.noneText}</p></EmptyState>;
  return (
    <>
      <p role="status">{texts.found(count)} {groups.some(([, hits]) => hits.length >= MOST) && texts.tooMany}</p>
      {groups.filter(([, hits]) => hits.length > 0).map(([title, hits]) => (
        <Card key={title} title={title}>
          <ul className="zov-rows">
            {hits.map((hit) => (
              <li key={hit.id} className="zov-rows__row zov-rows__row--block">
                <span className="zov-row"><Link href={hit.href}>{hit.title}</Link>{hit.tag && <Tag>{hit.tag}</Tag>}</span>
                {(!inside || hit.note) && <span className="zov-subtle">{[!inside && (names.get(hit.dossierId ?? '') ?? texts.someFamily), hit.note].filter(Boolean).join(' · ')}</span>}
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </>
  );
}

function hitsOf(found: AllFound): readonly (readonly [title: string, hits: readonly Hit[]])[] {
  const at = (dossierId: string | null | undefined, rest: string): string => `/gezinnen/${dossierId ?? ''}${rest}`;
  const day = (on: string | null | undefined): string | null => (on ? formatDate(on) : null);
  return [
    [texts.people, found.findPersons.map(({ id, dossierId, displayName, familyRole }) => ({ id, dossierId, href: at(dossierId, '/dossier#mensen'), title: displayName, tag: familyRole ? familyRoleText[familyRole] : undefined }))],
    [texts.facts, found.findFacts.map(({ id, dossierId, kind, what, happenedOn }) => ({ id, dossierId, href: at(dossierId, `/dossier#feit-${id}`), title: what, tag: factKindText[kind], note: day(happenedOn) }))],
    [texts.events, found.findEvents.map(({ id, dossierId, kind, what, happenedOn }) => ({ id, dossierId, href: at(dossierId, '/dossier#tijdlijn'), title: what, tag: eventKindText[kind], note: day(happenedOn) }))],
    [texts.columns, found.findColumnStatements.filter(({ state }) => state === 'CURRENT').map(({ id, dossierId, text, kind }) => ({ id, dossierId, href: at(dossierId, '/analyse#kolommen'), title: text, tag: columnText[kind] }))],
    [texts.analysis, once(found.findAnalysisStatements.filter(({ state }) => state !== 'WITHDRAWN')).map(({ id, dossierId, text }) => ({ id, dossierId, href: at(dossierId, '/analyse#analyse'), title: text }))],
    [texts.signals, found.findSignals.map(({ id, dossierId, what, receivedOn }) => ({ id, dossierId, href: at(dossierId, `/signalen/${id}`), title: what, note: day(receivedOn) }))],
    [texts.cards, found.findSafetyCards.map(({ id, dossierId, number, conclusionText, adoptedAt }) => ({ id, dossierId, href: at(dossierId, `/kaart/${id}`), title: conclusionText || texts.card(number), tag: texts.card(number), note: day(adoptedAt) }))],
    [texts.top3, latest(found.findTop3Items).map(({ id, dossierId, behaviour, goal }) => ({ id, dossierId, href: at(dossierId, '/plan'), title: behaviour, note: goal }))],
    [texts.agreements, latest(found.findAgreements).map(({ id, dossierId, what, whoName }) => ({ id, dossierId, href: at(dossierId, '/plan'), title: what, note: whoName }))],
  ];
}

/** The next version of an analysis copies what stood in the one before. */
const once = <Item extends { readonly text: string; readonly dossierId: string }>(items: readonly Item[]): Item[] =>
  items.filter((item, place) => items.findIndex((other) => other.text === item.text && other.dossierId === item.dossierId) === place);

/** What was withdrawn is no place to go to; the same words of several versions of a plan are one. */
function latest<Item extends { readonly state: string; readonly dossierId: string; readonly behaviour?: string; readonly what?: string }>(items: readonly Item[]): Item[] {
  const words = (item: Item): string => `${item.dossierId} ${item.behaviour ?? item.what ?? ''}`;
  const live = items.filter(({ state }) => state !== 'WITHDRAWN');
  return live.filter((item, place) => live.findIndex((other) => words(other) === words(item)) === place);
}
