import { useNavigate, useParams } from 'react-router';
import { RelapseDocument } from '@generated/team/graphql';
import { useAct } from '@zov/dossier/web/team/shared/use-act';
import { LinkButton } from '@zov/ui/plain';
import { PlainDutchHints } from '@zov/ui/plain-dutch';
import { problemsOfRelapse } from '../../../model/gate-proposal';
import { PlanLoader } from '../screen/plan-loader';
import { FormFrame, Text } from './form-frame';
import { gateTexts as t } from './gate.texts';
import { useGateForm } from './use-gate-form';

/** NL: terugval. Phase 1 back on top, with why and what the family reads. */
export function RelapseScreen() {
  const { dossierId = '' } = useParams();
  return (
    <PlanLoader>
      <RelapsePage dossierId={dossierId} />
    </PlanLoader>
  );
}

function RelapsePage({ dossierId }: { dossierId: string }) {
  const home = `/gezinnen/${dossierId}/plan`;
  const navigate = useNavigate();
  const { run, busy } = useAct(RelapseDocument, 'relapse');
  const part = useGateForm(`terugval ${dossierId}`, () => ({ reason: '', familyText: '' }), problemsOfRelapse, 'terugval');
  const content = () => ({ dossierId, reason: part.draft.reason.trim(), familyText: part.draft.familyText.trim() });
  return (
    <div className="zov-stack">
      <LinkButton icon="undo" href={home}>
        {t.back}
      </LinkButton>
      <FormFrame title={t.relapse} part={part} busy={busy} send={t.relapseSend} onSubmit={part.submit(content, (input) => run({ input }), () => void navigate(home))}>
        <p>{t.relapseNote}</p>
        <Text part={part} name="reason" label={t.relapseReason} description={t.reasonHelp} />
        <Text part={part} name="familyText" label={t.familyText} description={t.familyTextHelp} />
        <PlainDutchHints text={part.draft.familyText} />
      </FormFrame>
    </div>
  );
}
