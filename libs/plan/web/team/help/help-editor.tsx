import { useApolloClient } from '@apollo/client/react';
import { EditHelpDocument } from '@generated/team/graphql';
import { Select } from '@zov/ui/plain';
import { ProblemNotice } from '../act/problem-notice';
import { useAct } from '../act/use-act';
import { Withdraw } from '../act/withdraw';
import { DraftChoices, DraftDate, DraftSelect } from '../drafts/draft-choice';
import { DraftText } from '../drafts/draft-text';
import { useDrafts } from '../drafts/drafts-context';
import { FamilyTextField } from '../family-text/family-text-field';
import type { Help, Version } from '../screen/plan-data';
import { peopleOptions } from '../screen/people-options';
import { usePlan } from '../screen/plan-context';
import { itemOptions } from './add-help';
import { helpTexts as t } from './help.texts';
import { useProviders } from './use-providers';
import { OwnItem } from '../act/origin';

/** Who gives it: an organisation of the region by its own name, both in one act, or a name that somebody types. */
function Provider({ help }: { help: Help }) {
  const client = useApolloClient();
  const { dossier, refresh } = usePlan();
  const drafts = useDrafts();
  const providers = useProviders();
  const { busy, problem, run } = useAct();
  const choose = async (organisationId: string) => {
    await drafts.saveNow();
    const done = await run(async (idempotencyKey) => {
      const input = { dossierId: dossier.id, id: help.id, baseVersion: help.version, providerOrganisationId: organisationId || null, ...(organisationId ? { providerName: providers.nameOf(organisationId) } : {}), idempotencyKey };
      return (await client.mutate({ mutation: EditHelpDocument, variables: { input } })).data?.editHelp;
    });
    if (done === undefined) await refresh();
  };
  return (
    <div className="zov-stack zov-stack--tight">
      <Select label={t.provider} options={providers.options} emptyLabel={t.providerOther} description={providers.trouble} optional disabled={busy} value={help.providerOrganisationId ?? ''} onChange={({ target }) => void choose(target.value)} />
      <ProblemNotice problem={problem} />
      {help.providerOrganisationId === null && <DraftText item={help} name="providerName" value={help.providerName} label={t.name} description={t.nameHint} />}
    </div>
  );
}

/** One help of the plan: which, from whom, from when, and what the family reads. */
export function HelpEditor({ help, version }: { help: Help; version: Version }) {
  const { dossier } = usePlan();
  return (
    <OwnItem item={help}>
      <div className="plan-agreement__editor zov-stack">
        <div className="plan-pair">
          <DraftText item={help} name="kind" value={help.kind} label={t.kind} description={t.kindHint} />
          <FamilyTextField item={help} value={help.familyText} rows={2} />
        </div>
        <div className="plan-pair">
          <Provider help={help} />
          <DraftDate item={help} name="plannedFrom" value={help.plannedFrom} label={t.from} optional />
        </div>
        <DraftSelect item={help} name="top3ItemId" value={help.top3ItemId} label={t.belongs} options={itemOptions(version)} emptyLabel={t.wholePlan} optional />
        <DraftChoices item={help} name="aboutPersonIds" value={help.aboutPersonIds} label={t.about} description={t.aboutHint} options={peopleOptions(dossier.persons)} inline />
        <div>
          <Withdraw item={help} label={t.withdraw} title={t.withdrawTitle} text={t.withdrawText} focusId="hulp" />
        </div>
      </div>
    </OwnItem>
  );
}
