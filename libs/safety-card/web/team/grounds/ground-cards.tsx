import type { ReactNode } from 'react';
import type { FactorPartsFragment, InstrumentPartsFragment, VulnerabilityPartsFragment } from '@generated/team/graphql';
import { today } from '@zov/dossier/web/team/shared/people';
import { mayAct } from '@zov/dossier/web/team/shared/rights';
import { wordFor } from '@zov/safety-card/model/card-definition.ts';
import { Card, LinkButton, StatusBadge } from '@zov/ui';
import { formatList } from '@zov/ui/format';
import type { GroundsFamily } from './family';
import type { GroundProps } from './grounds-screen';
import { answerText, factorKindText, groundsTexts as texts, strengthText } from './grounds.texts';

type Written = { readonly id: string; readonly author?: { readonly id: string } | null };
type PartProps = GroundProps & { id: string; title: string; intro: string; none: string; add: string; what: string; type: string };

const word = (family: GroundsFamily, list: 'instruments' | 'vulnerabilities', key: string): string => (family.card ? wordFor(family.card, list, key) : key);

/** One card of rows, with the way to write one. */
function Part({ id, title, intro, none, add, what, type, family, partner, children }: PartProps & { children: readonly ReactNode[] }) {
  return (
    <Card id={id} title={title} className="zov-anchor">
      <div className="zov-stack zov-stack--tight">
        <p>{intro}</p>
        {children.length === 0 ? <p className="zov-subtle">{none}</p> : <ul className="zov-rows">{children}</ul>}
        {mayAct(partner, 'WRITE', type) && (
          <p className="zov-no-print">
            <LinkButton size="small" icon="plus" href={`/gezinnen/${family.id}/cijfers/bij/${what}`}>
              {add}
            </LinkButton>
          </p>
        )}
      </div>
    </Card>
  );
}

/** Of rows that only their author corrects: whether that is the reader. */
function Correct({ row, of, what, type, family, partner, viewerId }: GroundProps & { row: Written; of: string; what: string; type: string }) {
  if (!mayAct(partner, 'EDIT', type, row.author?.id === viewerId)) return null;
  return (
    <p className="zov-no-print">
      <LinkButton size="small" variant="quiet" icon="edit" href={`/gezinnen/${family.id}/cijfers/bij/${what}/${row.id}`} aria-label={texts.correctOf(of)}>
        {texts.correct}
      </LinkButton>
    </p>
  );
}

const facts = (all: readonly (string | false | undefined | null)[]): string => all.filter(Boolean).join(' · ');

/** What protects, and when it did go well; what no longer holds stands last. */
export function FactorsCard(props: GroundProps) {
  const { family, names } = props;
  const kind = { what: 'kracht', type: 'ProtectiveFactor' };
  const over = (one: FactorPartsFragment): boolean => Boolean(one.untilOn && one.untilOn <= today());
  const who = (one: FactorPartsFragment): string => formatList([...(one.whoPersonId ? [names.of(one.whoPersonId)] : []), ...(one.whoName ? [one.whoName] : [])]);
  return (
    <Part {...props} {...kind} id="krachten" title={texts.factors} intro={texts.factorsIntro} none={texts.noFactors} add={texts.addFactor}>
      {[...family.protectiveFactors].sort((a, b) => Number(over(a)) - Number(over(b))).map((one) => (
        <li key={one.id} className="zov-rows__row zov-rows__row--block">
          <p>
            <strong>{one.text}</strong> {over(one) && <StatusBadge tone="neutral">{texts.ended}</StatusBadge>}
          </p>
          <p className="zov-subtle">
            {facts([
              factorKindText[one.kind], texts.about(names.list(one.aboutPersonIds)), who(one) && texts.who(who(one)), texts.strength(strengthText[one.strength]),
              one.sinceOn && (one.kind === 'SUCCESS' ? texts.happened : texts.since)(one.sinceOn), one.untilOn && texts.until(one.untilOn),
            ])}
          </p>
          <Correct {...props} {...kind} row={one} of={one.text} />
        </li>
      ))}
    </Part>
  );
}

/** Outcomes of instruments: an aid and no decision. */
export function InstrumentsCard(props: GroundProps) {
  const { family, names } = props;
  const kind = { what: 'hulpmiddel', type: 'InstrumentOutcome' };
  const title = (one: InstrumentPartsFragment): string => word(family, 'instruments', one.instrument);
  return (
    <Part {...props} {...kind} id="hulpmiddelen" title={texts.instruments} intro={texts.instrumentsIntro} none={texts.noInstruments} add={texts.addInstrument}>
      {family.instrumentOutcomes.map((one) => (
        <li key={one.id} className="zov-rows__row zov-rows__row--block">
          <p>
            <strong>{title(one)}</strong> {one.instrumentVersion && <span className="zov-subtle">{texts.version(one.instrumentVersion)}</span>}
          </p>
          <p>{one.outcome}</p>
          <p className="zov-subtle">{facts([texts.about(names.list(one.aboutPersonIds)), texts.taken(one.takenOn, one.takenByName)])}</p>
          <Correct {...props} {...kind} row={one} of={title(one)} />
        </li>
      ))}
    </Part>
  );
}

/** What weighs on an adult, as far as it is of the own record. */
export function VulnerabilitiesCard(props: GroundProps) {
  const { family, names } = props;
  const kind = { what: 'kwetsbaarheid', type: 'Vulnerability' };
  const title = (one: VulnerabilityPartsFragment): string => `${names.of(one.personId)}: ${word(family, 'vulnerabilities', one.kind)}`;
  const restsOn = (one: VulnerabilityPartsFragment): string => formatList(one.factIds.map((id) => family.facts.find((fact) => fact.id === id)?.what ?? texts.hiddenFact));
  return (
    <Part {...props} {...kind} id="kwetsbaarheden" title={texts.vulnerabilities} intro={texts.vulnerabilitiesIntro} none={texts.noVulnerabilities} add={texts.addVulnerability}>
      {family.vulnerabilities.map((one) => (
        <li key={one.id} className="zov-rows__row zov-rows__row--block">
          <p>
            <strong>{title(one)}</strong> <StatusBadge tone={one.present === 'YES' ? 'warning' : 'neutral'}>{answerText[one.present]}</StatusBadge>
          </p>
          {one.note && <p>{one.note}</p>}
          {one.factIds.length > 0 && <p className="zov-subtle">{texts.restsOn(restsOn(one))}</p>}
          <Correct {...props} {...kind} row={one} of={title(one)} />
        </li>
      ))}
    </Part>
  );
}
