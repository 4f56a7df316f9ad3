import { useQuery } from '@apollo/client/react';
import { Card, EmptyState } from '@zov/ui/plain';
import { formatDate } from '@zov/ui/format';
import { HelpersDocument, type FamilyHelpersFragment } from '@generated/family/graphql';
import { useTexts } from '../portal/address';
import { usePortal } from '../portal/dossier-gate';
import { DossierPage } from '../portal/dossier-page';
import { purposeWords, roleNames, taskWords } from '../portal/words.texts';
import { helpersTexts, helpersTitle } from './helpers.texts';

export type Helper = FamilyHelpersFragment['involvements'][number];

const capital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());

/** True while somebody works on this family; `validUntil` itself is not part of it. */
export const helpsNow = (helper: Helper, now = new Date()) => !helper.validUntil || Date.parse(helper.validUntil) > now.getTime();

/** The last moment of a half-open period, so that "tot en met" names the right day. */
const lastMoment = (until: string) => new Date(Date.parse(until) - 1);

/** "Jeugdhulpverlener bij Jeugdteam Nergensdrecht" */
function useWork(): (helper: Helper) => string {
  const t = useTexts(helpersTexts);
  return ({ professional }) => {
    if (!professional) return '';
    const role = capital(roleNames[professional.role]);
    return professional.organisationName ? t.works(role, professional.organisationName) : role;
  };
}

function HelperItem({ helper }: { helper: Helper }) {
  const t = useTexts(helpersTexts);
  const task = useTexts(taskWords)[helper.partner];
  const why = useTexts(purposeWords)[helper.purpose];
  const work = useWork();
  const from = formatDate(helper.validFrom);
  return (
    <>
      <h3>{helper.professional?.name ?? t.unnamed}</h3>
      {helper.professional && <p>{work(helper)}.</p>}
      <p>
        {task} {t.why(why)}
      </p>
      <p className="zov-subtle">{helper.validUntil ? t.between(from, formatDate(lastMoment(helper.validUntil))) : t.since(from)}</p>
    </>
  );
}

function HelperList({ title, helpers }: { title: string; helpers: readonly Helper[] }) {
  if (helpers.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="zov-plain-list zov-lined-list">
        {helpers.map((helper) => (
          <li key={helper.id}>
            <HelperItem helper={helper} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Content({ helpers }: { helpers: readonly Helper[] }) {
  const t = useTexts(helpersTexts);
  const now = helpers.filter((helper) => helpsNow(helper));
  const director = (helper: Helper) => Number(helper.partner !== 'CASE_DIRECTOR');
  if (helpers.length === 0)
    return (
      <EmptyState title={t.noneTitle} icon="people">
        <p>{t.none}</p>
      </EmptyState>
    );
  return (
    <>
      <p>{t.intro}</p>
      <HelperList title={t.nowTitle} helpers={[...now].sort((one, other) => director(one) - director(other))} />
      <HelperList title={t.formerTitle} helpers={helpers.filter((helper) => !helpsNow(helper))} />
    </>
  );
}

/** Who works on this family, why, and until when. */
export function HelpersScreen() {
  const { dossierId } = usePortal();
  const result = useQuery(HelpersDocument, { variables: { id: dossierId } });
  return (
    <DossierPage title={helpersTitle} result={result}>
      {(dossier) => <Content helpers={dossier.involvements} />}
    </DossierPage>
  );
}
