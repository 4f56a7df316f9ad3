import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { Card, EmptyState, Link, LinkButton, StatusBadge } from '@zov/ui/plain';
import { OurPlanInLanguageDocument, type OurPlanInLanguageQuery } from '@generated/family/graphql';
import { useAddress, useTexts } from '@zov/access/web/family/portal/address';
import { usePortal } from '@zov/access/web/family/portal/dossier-gate';
import { DossierPage } from '@zov/access/web/family/portal/dossier-page';
import { LANGUAGES, isLanguage, type LanguageCode } from '../../../model/languages';
import { choosePlans } from '../our-plan/plan-versions';
import { planTexts } from '../our-plan/plan.texts';
import { inLanguageTexts } from './in-language.texts';
import { languagesOf, passagesOf, type Part, type Passage, type Version } from './plan-in-language';

const PARTS: readonly Part[] = ['agreements', 'worries', 'conditions', 'net'];

/** A text in somebody's own language, with the Dutch text that holds below it. */
function Passages({ title, passages, language }: { title: string; passages: readonly Passage[]; language: LanguageCode }) {
  const t = useTexts(inLanguageTexts);
  const { lang, dir } = LANGUAGES[language];
  if (passages.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="zov-plain-list zov-lined-list">
        {passages.map(({ id, dutch, translated, state }) => (
          <li key={id}>
            {translated && (
              <p className="zov-lead" lang={lang} dir={dir}>
                {translated}
              </p>
            )}
            <p>{dutch}</p>
            <p className="zov-row">
              <StatusBadge tone={state === 'CHECKED' ? 'positive' : 'neutral'}>{t.states[state]}</StatusBadge>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function InLanguage({ versions }: { versions: readonly Version[] }) {
  const t = useTexts(inLanguageTexts);
  const phases = useTexts(planTexts).phases;
  const child = useAddress() === 'CHILD';
  const [params] = useSearchParams();
  const { current, beside } = choosePlans(versions);
  const shown = [current, ...beside].filter((one) => one !== undefined);
  const there = languagesOf(shown);
  const asked = params.get('taal')?.toUpperCase();
  const language = isLanguage(asked) && there.includes(asked) ? asked : there[0];
  if (language === undefined) return <EmptyState title={t.title}>{t.none}</EmptyState>;
  return (
    <>
      <p>{t.help}</p>
      <nav aria-label={t.choose} className="zov-row zov-no-print">
        {there.map((code) => (
          <Link key={code} href={`?taal=${code.toLowerCase()}`} lang={LANGUAGES[code].lang} aria-current={code === language ? 'true' : undefined}>
            {LANGUAGES[code].own}
          </Link>
        ))}
      </nav>
      {shown.map((version) => {
        const passages = passagesOf(version, language, child);
        return (
          <section key={version.id} className="zov-stack" aria-label={phases[version.phase]}>
            <h2>{phases[version.phase]}</h2>
            {PARTS.map((part) => (
              <Passages key={part} title={t[part]} passages={passages[part]} language={language} />
            ))}
          </section>
        );
      })}
    </>
  );
}

/** The plan as this reader may see it, in a language that somebody translated it into. */
export function InLanguageScreen() {
  const { dossierId } = usePortal();
  const t = useTexts(inLanguageTexts);
  const result = useQuery(OurPlanInLanguageDocument, { variables: { id: dossierId } });
  return (
    <DossierPage title={t.title} result={result} actions={<LinkButton href="/">{t.back}</LinkButton>}>
      {(dossier: NonNullable<OurPlanInLanguageQuery['dossier']>) => <InLanguage versions={dossier.planVersions} />}
    </DossierPage>
  );
}
