import { Link } from 'react-router';
import { whenText } from '../record/fact-words';
import { analysisTexts as texts } from './analysis.texts';
import type { AnalysisFamily } from './kinds';

/** The facts that a sentence rests on, one step away. */
export function RestsOn({ factIds, family }: { factIds: readonly string[]; family: AnalysisFamily }) {
  if (factIds.length === 0) return <p className="zov-subtle">{texts.noFact}</p>;
  const byId = new Map(family.facts.map((fact) => [fact.id, fact]));
  return (
    <details className="zov-fold">
      <summary>
        {texts.restsOn(factIds.length)}
      </summary>
      <ul>
        {factIds.map((id) => {
          const fact = byId.get(id);
          return <li key={id}>{fact ? <Link to={`/gezinnen/${family.id}/dossier#feit-${id}`}>{`${whenText(fact)}: ${fact.what}`}</Link> : texts.hiddenFact}</li>;
        })}
      </ul>
    </details>
  );
}
