import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { FactsOfFamilyDocument, type FactsOfFamilyQuery } from '@generated/team/graphql';
import type { Act } from '@zov/access/model/partner.ts';
import { Card, LinkButton } from '@zov/ui';
import { whenText, type FactRow } from '../record/fact-words';
import { mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { statementTexts as texts } from './fact-acts.texts';
import '../dossier.css';

export type FactFamilyFile = NonNullable<FactsOfFamilyQuery['dossier']>;

/** What a form about one fact gets. */
export interface FactActProps {
  readonly fact: FactRow;
  readonly family: FactFamilyFile;
  /** Where the fact is read again. */
  readonly home: string;
}

interface Props {
  readonly title: string;
  /** The right that the form needs, and in rows of which type. */
  readonly needs: readonly [act: Act, subject: string];
  readonly children: (props: FactActProps) => ReactNode;
}

/** A form about one fact that still stands, with its words above; closed to who may not do this with it. */
export function FactAct({ title, needs, children }: Props) {
  const { dossierId = '', factId = '' } = useParams();
  const reading = useReading(FactsOfFamilyDocument, { id: dossierId });
  const home = `/gezinnen/${dossierId}/dossier#feit-${factId}`;
  return (
    <ScreenState reading={reading} lines={8}>
      {({ viewer, dossier }) => {
        if (!dossier) return null;
        const fact = dossier.facts.find((one) => one.id === factId && one.state === 'CURRENT');
        const may = fact && mayAct(myPartner(dossier.involvements, viewer.id), ...needs, fact.author?.id === viewer.id);
        return (
          <Card title={title}>
            {fact && may ? (
              <div className="zov-stack">
                <blockquote className="zov-quote" aria-label={texts.fact}>
                  <p className="zov-subtle">{whenText(fact)}</p>
                  <p>{fact.what}</p>
                </blockquote>
                {children({ fact, family: dossier, home })}
              </div>
            ) : (
              <>
                <p>{fact ? texts.notYours : texts.gone}</p>
                <LinkButton href={home}>{texts.back}</LinkButton>
              </>
            )}
          </Card>
        );
      }}
    </ScreenState>
  );
}
