import { useApolloClient } from '@apollo/client/react';
import { useRef, useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { WriteFactDocument, type FactsOfFamilyQuery, type Partner } from '@generated/team/graphql';
import { KeptNotice } from '@zov/access/web/team/kept/kept-notice';
import { useKept } from '@zov/access/web/team/kept/use-kept';
import { Button, FormErrorSummary, LinkButton, RequiredHint, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { LeaveGuard } from '../shared/leave-guard';
import { today } from '../shared/people';
import { useAct } from '../shared/use-act';
import { useProblems } from '../shared/use-problems';
import { FactAboutFields, FactClassField } from './fact-about-fields';
import { emptyFact, factInput, problemsOfDraft, type FactDraft } from './fact-draft';
import { factFormTexts as texts } from './fact-form.texts';
import { FactSourceFields } from './fact-source-fields';
import { FactWhatFields } from './fact-what-fields';
import { addFactToCache } from './facts-cache';

export type FactFamily = NonNullable<FactsOfFamilyQuery['dossier']>;
type Props = { family: FactFamily; partner: Partner | undefined; home: string };

/** One statement with its source. Nothing is sent before it is complete, and nothing typed is lost. */
export function WriteFactForm({ family, partner, home }: Props) {
  const kept = useKept(`fact:${family.id}`, () => emptyFact);
  const { value: draft, set: setDraft } = kept;
  const [trouble, setTrouble] = useState<Trouble>();
  const saved = useRef(false);
  const form = useProblems(problemsOfDraft(draft, today()));
  const { run, busy } = useAct(WriteFactDocument, 'writeFact');
  const keyOf = useKeyOf();
  const navigate = useNavigate();
  const client = useApolloClient();

  const set = (patch: Partial<FactDraft>) => {
    Object.keys(patch).forEach(form.changed);
    setDraft((old) => ({ ...old, ...patch }));
  };

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = factInput(draft);
    const outcome = await run({ input: { ...input, dossierId: family.id, idempotencyKey: keyOf(input) } });
    if (outcome.kind === 'done') {
      saved.current = true;
      kept.forget();
      addFactToCache(client.cache, family.id, outcome.made);
      showToast({ text: texts.saved });
      await navigate(`${home}#feit-${outcome.made.id}`);
    } else {
      setTrouble(outcome);
      if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
    }
  };

  const parts = { draft, set, form, family };
  return (
    <form className="zov-form" noValidate onSubmit={submit}>
      <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
      <ActTrouble trouble={trouble} />
      <KeptNotice kept={kept} />
      <RequiredHint />
      <FactWhatFields {...parts} />
      <FactSourceFields {...parts} />
      <FactAboutFields {...parts} />
      <FactClassField {...parts} partner={partner} />
      <div className="zov-button-row">
        <Button type="submit" variant="primary" busy={busy} busyLabel={texts.saving}>
          {texts.save}
        </Button>
        <LinkButton variant="quiet" href={home}>
          {texts.cancel}
        </LinkButton>
      </div>
      <LeaveGuard when={kept.touched} saved={saved} onDiscard={kept.forget} />
    </form>
  );
}

/** What each group of fields gets. */
export interface FactFieldsProps {
  readonly draft: FactDraft;
  readonly set: (patch: Partial<FactDraft>) => void;
  readonly form: ReturnType<typeof useProblems>;
  readonly family: FactFamily;
}
