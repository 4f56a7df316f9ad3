import { LinkButton, StatusBadge, Tag, classNames, type IconName, type Tone } from '@zov/ui';
import type { Verification } from '@generated/team/graphql';
import { formatDate } from '@zov/ui/format';
import type { Names } from '../shared/people';
import { WhoSeesLink } from '../sight/item-link';
import { factKindText, responseKindText, verificationText } from '../shared/words.texts';
import { EarlierVersions } from './earlier-versions';
import { becameText, sourceText, wordsOfFact, whenText, type FactRow } from './fact-words';
import type { FamilyFile } from './record-screen';
import { recordTexts as texts } from './record.texts';

type Props = {
  fact: FactRow;
  file: FamilyFile;
  names: Names;
  highlighted?: boolean;
  /** Left out for who may not correct this. */
  correctHref?: string;
  /** Left out for who writes down no statement here. */
  stateHref?: string;
};

const verified: Record<Verification, { tone: Tone; icon?: IconName }> = {
  VERIFIED: { tone: 'positive' }, UNVERIFIED: { tone: 'neutral', icon: 'info' }, DISPUTED: { tone: 'warning' },
};

/** One statement with everything that says how far it can be relied on. */
export function FactCard({ fact, file, names, highlighted, correctHref, stateHref }: Props) {
  const replies = file.responses.filter((one) => one.itemType === 'FACT' && one.itemId === fact.id);
  const look = verified[fact.verification];
  return (
    <article id={`feit-${fact.id}`} className={classNames('zov-fact', `zov-fact--${fact.kind}`, highlighted && 'zov-fact--here')} aria-label={`${factKindText[fact.kind]}, ${whenText(fact)}`}>
      <div className="zov-row">
        <Tag>{factKindText[fact.kind]}</Tag>
        {fact.state === 'CURRENT' ? (
          <StatusBadge tone={look.tone} icon={look.icon}>
            {verificationText[fact.verification]}
          </StatusBadge>
        ) : (
          <StatusBadge icon="info">{fact.state === 'WITHDRAWN' ? texts.withdrawn : texts.split}</StatusBadge>
        )}
        {fact.dataClass === 'D11' && <StatusBadge icon="lock">{texts.health}</StatusBadge>}
        {fact.dataClass === 'D12' && <StatusBadge icon="lock">{texts.criminal}</StatusBadge>}
      </div>
      <p className="zov-fact__what">{fact.state === 'CURRENT' ? fact.what : becameText(fact)}</p>
      <dl className="zov-fact__facts">
        {describe(fact, names).map(([term, details]) => (
          <div key={term}>
            <dt>{term}:</dt>
            <dd>{details}</dd>
          </div>
        ))}
      </dl>
      {fact.restsOnFactIds.length > 0 && <RestsOn fact={fact} file={file} />}
      <Carries fact={fact} file={file} />
      {fact.state === 'CURRENT' && fact.correctionReason && <p className="zov-subtle">{texts.corrected(fact.changedAt, fact.correctionReason)}</p>}
      <Statements fact={fact} names={names} />
      {replies.map((reply) => (
        <div key={reply.id} className="zov-quote">
          <p>
            <strong>{texts.response(names.of(reply.personId), responseKindText[reply.kind])}</strong> <span className="zov-subtle">({formatDate(reply.saidAt)})</span>
          </p>
          <p>{reply.words}</p>
          {reply.answer && (
            <p>
              <strong>{texts.answer}</strong> {reply.answer}
            </p>
          )}
        </div>
      ))}
      <div className="zov-button-row zov-no-print">
        {correctHref && (
          <LinkButton size="small" icon="edit" href={correctHref} aria-label={texts.correctWhich(fact.what.slice(0, 60))}>
            {texts.correct}
          </LinkButton>
        )}
        {stateHref && (
          <LinkButton size="small" icon="plus" href={stateHref} aria-label={texts.stateWhich(fact.what.slice(0, 60))}>
            {texts.state}
          </LinkButton>
        )}
        {fact.version > 1 && <EarlierVersions dossierId={file.id} fact={fact} names={names} />}
        <WhoSeesLink dossierId={file.id} slug="feit" id={fact.id} of={fact.what.slice(0, 60)} />
      </div>
    </article>
  );
}

/** What people say of it in their own words: beside the text, for everybody who reads the text. */
function Statements({ fact, names }: { fact: FactRow; names: Names }) {
  return fact.statements.map((one) => (
    <div key={one.id} className="zov-quote">
      <p>
        <strong>{texts.statement(names.of(one.personId), one.disputes)}</strong> <span className="zov-subtle">{texts.statementSaid(one.saidAt, one.recordedByName)}</span>
      </p>
      <p>{one.words}</p>
    </div>
  ));
}

function describe(fact: FactRow, names: Names): [string, string][] {
  return [
    [texts.when, whenText(fact)],
    ...(fact.place ? [[texts.where, fact.place] as [string, string]] : []),
    ...(fact.state === 'CURRENT' ? [[texts.source, sourceText(fact, names)] as [string, string]] : []),
    [texts.about, names.list(fact.aboutPersonIds)],
    ...(fact.releasedToPersonIds.length > 0 ? [[texts.sharedWith, names.list(fact.releasedToPersonIds)] as [string, string]] : []),
    ...(fact.releasedReason ? [[texts.releasedBecause, fact.releasedReason] as [string, string]] : []),
    [texts.author, texts.by(fact.author?.name, fact.createdAt)],
    ...(fact.sourceOrganisation ? [[texts.organisation, fact.sourceOrganisation.name] as [string, string]] : []),
  ];
}

function RestsOn({ fact, file }: { fact: FactRow; file: FamilyFile }) {
  const byId = new Map(file.facts.map((one) => [one.id, one]));
  return (
    <div>
      <p className="zov-subtle">{texts.restsOn}:</p>
      <ul>
        {fact.restsOnFactIds.map((id) => {
          const ground = byId.get(id);
          return <li key={id}>{ground ? <a href={`#feit-${id}`}>{wordsOfFact(ground)}</a> : texts.hiddenFact}</li>;
        })}
      </ul>
    </div>
  );
}

/** The same the other way round: which interpretations name this fact. */
function Carries({ fact, file }: { fact: FactRow; file: FamilyFile }) {
  const resting = file.facts.filter(({ restsOnFactIds }) => restsOnFactIds.includes(fact.id));
  if (resting.length === 0) return null;
  return (
    <div>
      <p className="zov-subtle">{texts.carries}:</p>
      <ul>
        {resting.map((one) => (
          <li key={one.id}>
            <a href={`#feit-${one.id}`}>{wordsOfFact(one)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
