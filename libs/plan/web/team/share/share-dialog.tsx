import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { SharePlanDocument } from '@generated/team/graphql';
import { today } from '@zov/dossier/web/team/shared/people';
import { Dialog, showToast } from '@zov/ui';
import { Button, CheckboxGroup, Notice, Select } from '@zov/ui/plain';
import { itemsTexts } from '../act/items.texts';
import { ProblemNotice } from '../act/problem-notice';
import { useAct } from '../act/use-act';
import { useDrafts } from '../drafts/drafts-context';
import { MissingGroup } from '../rail/missing-list';
import { itemsOf, missingOf, type Version } from '../screen/plan-data';
import { peopleOptions } from '../screen/people-options';
import { usePlan } from '../screen/plan-context';
import { FamilyPreview } from './family-preview';
import { shareTexts as t } from './share.texts';
import { seenBy } from './who-sees';

type ShareDialogProps = { version: Version; onClose: () => void };

/** Who gets to read the plan, and exactly what each will read. A formal act: it waits for its answer. */
export function ShareDialog({ version, onClose }: ShareDialogProps) {
  const client = useApolloClient();
  const { dossier, names, name, refresh } = usePlan();
  const drafts = useDrafts();
  const { busy, problem, run } = useAct();
  const named = new Set(itemsOf(version).flatMap(({ aboutPersonIds }) => aboutPersonIds));
  const [chosen, setChosen] = useState<string[]>(version.releasedToPersonIds.length > 0 ? [...version.releasedToPersonIds] : dossier.persons.filter(({ id }) => named.has(id)).map(({ id }) => id));
  const [viewed, setViewed] = useState<string>();
  const [asked, setAsked] = useState<'people' | 'unsaved'>();
  const missing = missingOf(version).filter(({ stops }) => stops === 'SHARING');
  const preview = viewed && chosen.includes(viewed) ? viewed : chosen[0];
  const seen = preview ? seenBy(dossier, version, preview, today()) : [];
  const options = peopleOptions(dossier.persons, { described: false }).map((option) => ({ ...option, description: t.items(seenBy(dossier, version, option.value, today()).length) }));

  const share = async () => {
    if (chosen.length === 0) return setAsked('people');
    await drafts.saveNow();
    if (drafts.state().waiting > 0) return setAsked('unsaved');
    setAsked(undefined);
    const done = await run(async (idempotencyKey) => {
      const input = { dossierId: dossier.id, planVersionId: version.id, baseVersion: version.version, personIds: chosen, idempotencyKey };
      return (await client.mutate({ mutation: SharePlanDocument, variables: { input } })).data?.sharePlan;
    });
    await refresh();
    if (!done) return;
    showToast({ text: t.done(names(chosen)) });
    onClose();
  };
  const actions =
    missing.length === 0 ? (
      <>
        <Button variant="primary" busy={busy} busyLabel={t.busy} onClick={() => void share()}>
          {t.save}
        </Button>
        <Button onClick={onClose}>{itemsTexts.cancel}</Button>
      </>
    ) : (
      <Button onClick={onClose}>{itemsTexts.cancel}</Button>
    );
  return (
    <Dialog title={t.title} width="wide" isOpen onClose={onClose} actions={actions}>
      {missing.length > 0 ? (
        <Notice tone="warning" title={t.missingTitle}>
          <p>{t.missingText}</p>
          <MissingGroup version={version} missing={missing} onGo={onClose} />
        </Notice>
      ) : (
        <div className="zov-form">
          <p>{t.intro}</p>
          <CheckboxGroup label={t.people} description={t.peopleHint} options={options} value={chosen} onValueChange={setChosen} error={asked === 'people' ? t.peopleMissing : undefined} />
          <section className="zov-stack zov-stack--tight" aria-label={t.preview}>
            <h3>{t.preview}</h3>
            <Select label={t.previewOf} options={chosen.map((id) => ({ value: id, label: name(id) }))} value={preview ?? ''} onChange={(event) => setViewed(event.target.value)} emptyLabel={chosen.length === 0 ? t.nobody : undefined} />
            {preview && seen.length === 0 && <p>{t.previewNothing(name(preview))}</p>}
            {seen.length > 0 && <FamilyPreview items={seen} forChild={dossier.persons.find(({ id }) => id === preview)?.familyRole === 'CHILD'} />}
          </section>
          {asked === 'unsaved' && <Notice tone="warning" announce title={t.unsaved} />}
          <ProblemNotice problem={problem}>
            <MissingGroup version={version} missing={missingOf(version).filter(({ stops }) => stops === 'SHARING')} onGo={onClose} />
          </ProblemNotice>
        </div>
      )}
    </Dialog>
  );
}
