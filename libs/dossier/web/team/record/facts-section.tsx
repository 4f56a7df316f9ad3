import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { FactKind, Partner, SourceKind } from '@generated/team/graphql';
import { Button, Card, EmptyState, LinkButton } from '@zov/ui';
import { Chips, type Chip } from '../shared/chips';
import { familyFirst } from '../shared/people';
import { mayAct } from '../shared/rights';
import { factKindText, sourceKindText } from '../shared/words.texts';
import { FactCard } from './fact-card';
import { byOrganisation, cleared, factsMatching, isFiltering, ordered, readFilter, toggled, type FilterName } from './fact-filter';
import type { FactRow } from './fact-words';
import type { SectionProps } from './record-screen';
import { recordTexts as texts } from './record.texts';

const PAGE = 10;
const orders: readonly Chip[] = [{ value: 'datum', label: texts.byDay }, { value: 'organisatie', label: texts.perOrganisation }];

type Props = SectionProps & { viewerId: string; partner: Partner | undefined };

/** What is stated, apart by kind, with a filter that lives in the address. */
export function FactsSection({ file, names, viewerId, partner }: Props) {
  const [search, setSearch] = useSearchParams();
  const { hash } = useLocation();
  const [shown, setShown] = useState(PAGE);
  const filter = readFilter(search);
  const facts = factsMatching(file.facts, filter);
  const home = `/gezinnen/${file.id}/dossier`;
  const toggle = (name: FilterName) => (value: string) => setSearch(toggled(search, name, value), { replace: true, preventScrollReset: true });
  const clear = () => setSearch(cleared(search), { replace: true, preventScrollReset: true });
  const write = mayAct(partner, 'WRITE', 'Fact') && (
    <LinkButton variant="primary" icon="plus" href={`${home}/schrijf`}>
      {texts.write}
    </LinkButton>
  );

  const mixed = mayAct(partner, 'SHARE', 'Fact') && file.facts.some((fact) => fact.aboutPersonIds.length > 1) && <LinkButton href={`${home}/gemengd`}>{texts.mixed}</LinkButton>;

  if (file.facts.length === 0) {
    return (
      <Card id="feiten">
        <EmptyState title={texts.noFacts} icon="edit" actions={write}>
          <p>{texts.noFactsText}</p>
        </EmptyState>
      </Card>
    );
  }
  const card = (fact: FactRow) => (
    <FactCard
      key={fact.id}
      fact={fact}
      file={file}
      names={names}
      highlighted={hash === `#feit-${fact.id}`}
      correctHref={fact.state === 'CURRENT' && mayAct(partner, 'EDIT', 'Fact', fact.author?.id === viewerId) ? `${home}/feiten/${fact.id}` : undefined}
      stateHref={fact.state === 'CURRENT' && mayAct(partner, 'WRITE', 'FactStatement', fact.author?.id === viewerId) ? `${home}/feiten/${fact.id}/verklaring` : undefined}
    />
  );
  const limit = hash.startsWith('#feit-') ? facts.length : shown;
  return (
    <Card id="feiten" title={texts.facts} aside={<div className="zov-button-row">{mixed}{write}</div>} className="zov-anchor">
      <div className="zov-stack zov-stack--tight">
        <Filters file={file} filter={filter} onToggle={toggle} />
        {byOrganisation(file.facts).length > 1 && (
          <Chips label={texts.order} chips={orders} chosen={[search.get('per') ?? 'datum']} onToggle={(order) => setSearch(ordered(search, order), { replace: true, preventScrollReset: true })} />
        )}
        <p role="status" className="zov-subtle">
          {texts.counted(facts.length, file.facts.length)}
        </p>
        {facts.length === 0 && (
          <EmptyState title={texts.noMatch} headingLevel={3} icon="search" actions={<Button onClick={clear}>{texts.clear}</Button>}>
            <p>{texts.noMatchText}</p>
          </EmptyState>
        )}
        {search.get('per') === 'organisatie' ? byOrganisation(facts.slice(0, limit)).map((group) => (
          <section key={group.id} className="zov-stack zov-stack--tight" aria-label={group.name || texts.noOrganisation}>
            <h3>{group.name || texts.noOrganisation}</h3>
            {group.facts.map(card)}
          </section>
        )) : facts.slice(0, limit).map(card)}
        {facts.length > limit && (
          <div>
            <Button onClick={() => setShown((count) => count + PAGE)}>{texts.more(Math.min(PAGE, facts.length - limit))}</Button>
          </div>
        )}
        {isFiltering(filter) && facts.length > 0 && (
          <div>
            <Button variant="quiet" onClick={clear}>
              {texts.clear}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

type FiltersProps = { file: SectionProps['file']; filter: ReturnType<typeof readFilter>; onToggle: (name: FilterName) => (value: string) => void };

/** Only choices that at least one fact has. */
function Filters({ file, filter, onToggle }: FiltersProps) {
  const has = <Value extends string>(all: readonly (Value | null | undefined)[], words: Record<Value, string>): Chip[] =>
    (Object.keys(words) as Value[]).filter((value) => all.includes(value)).map((value) => ({ value, label: words[value] }));
  const about = new Set(file.facts.flatMap((fact) => fact.aboutPersonIds));
  const organisations = byOrganisation(file.facts);
  const people = familyFirst(file.persons).filter((person) => about.has(person.id));
  return (
    <div className="zov-stack zov-stack--tight">
      <Chips label={texts.filterKind} chips={has<FactKind>(file.facts.map((fact) => fact.kind), factKindText)} chosen={filter.kind} onToggle={onToggle('kind')} />
      <Chips label={texts.filterAbout} chips={people.map((person) => ({ value: person.id, label: person.callName }))} chosen={filter.about} onToggle={onToggle('about')} />
      <Chips label={texts.filterSource} chips={has<SourceKind>(file.facts.map((fact) => fact.sourceKind), sourceKindText)} chosen={filter.source} onToggle={onToggle('source')} />
      {organisations.length > 1 && <Chips label={texts.filterOrganisation} chips={organisations.map(({ id, name }) => ({ value: id, label: name || texts.noOrganisation }))} chosen={filter.organisation} onToggle={onToggle('organisation')} />}
    </div>
  );
}
