import { useState } from 'react';
import type { TemplatePlanState } from '@generated/team/graphql';
import { Names } from '@zov/dossier/web/team/shared/people';
import { formatDate } from '@zov/ui/format';
import { Button, Card, LinkButton, Notice, StatusBadge, type Tone } from '@zov/ui/plain';
import { SectionCard } from './section-card';
import { answeredOf, missingIn, rightsFor, type TemplateFamily, type TemplatePlan } from './template-data';
import { ReasonDialog, ShareDialog } from './template-dialogs';
import { registrationText, templateKindText, templateStateText, templateTexts as t } from './template.texts';

export const stateTone: Record<TemplatePlanState, Tone> = { DRAFT: 'neutral', SHARED: 'info', ADOPTED: 'positive', WITHDRAWN: 'neutral' };

/** One plan with a template: its questions, what is missing, and the acts that are open to this reader. */
export function TemplatePlanPage({ family, plan }: { family: TemplateFamily; plan: TemplatePlan }) {
  const names = new Names(family.persons);
  const rights = rightsFor(family, plan);
  const [asking, setAsking] = useState<'share' | 'adopt' | 'withdraw'>();
  const own = plan.author?.id === family.viewerId;
  const close = () => setAsking(undefined);
  return (
    <div className="zov-stack" id="vragen">
      <div className="plan-bar">
        <div className="zov-row">
          <h2>{templateKindText[plan.kind]}</h2>
          <StatusBadge tone={stateTone[plan.state]}>{templateStateText[plan.state]}</StatusBadge>
        </div>
        <div className="zov-button-row">
          {rights.share && (
            <Button icon="people" variant={plan.state === 'DRAFT' ? 'primary' : 'secondary'} onClick={() => setAsking('share')}>
              {plan.state === 'DRAFT' ? t.share : t.shareAgain}
            </Button>
          )}
          {rights.adopt && !own && (
            <Button icon="lock" variant="primary" onClick={() => setAsking('adopt')}>
              {t.adopt}
            </Button>
          )}
          {rights.withdraw && <Button onClick={() => setAsking('withdraw')}>{t.withdraw}</Button>}
          <LinkButton href={`/gezinnen/${family.id}/plan/sjablonen`}>{t.toList}</LinkButton>
        </div>
      </div>
      <Facts plan={plan} names={names} />
      <Missing plan={plan} own={own && rights.adopt} />
      {plan.sections.map((section) => (
        <SectionCard key={section.id} family={family} plan={plan} section={section} names={names} rights={rights} />
      ))}
      {asking === 'share' && <ShareDialog family={family} plan={plan} onClose={close} />}
      {(asking === 'adopt' || asking === 'withdraw') && <ReasonDialog family={family} plan={plan} act={asking} onClose={close} />}
    </div>
  );
}

function Facts({ plan, names }: { plan: TemplatePlan; names: Names }) {
  const lines = [
    t.about(names.list(plan.aboutPersonIds)), plan.registration && t.registered(registrationText[plan.registration]), plan.author && t.author(plan.author.name),
    plan.releasedToPersonIds.length > 0 && t.sharedWith(names.list(plan.releasedToPersonIds)), plan.adoptedAt && t.adopted(plan.adopter?.name ?? 'iemand', formatDate(plan.adoptedAt)), plan.adoptedReason,
    plan.withdrawnReason && t.withdrawn(plan.withdrawnReason), t.answered(answeredOf(plan), plan.sections.length), t.done(plan.sections.filter(({ doneOn }) => doneOn).length),
  ];
  return (
    <Card>
      {lines.filter(Boolean).map((line) => (
        <p key={String(line)}>{line}</p>
      ))}
    </Card>
  );
}

/** How much is still missing; where is said at each question. */
function Missing({ plan, own }: { plan: TemplatePlan; own: boolean }) {
  const open = plan.sections.filter((section) => missingIn(plan, section).length > 0).length;
  if (open === 0 && own) return <Notice tone="info"><p>{t.adoptOwn}</p></Notice>;
  if (open === 0) return null;
  return (
    <Notice tone="warning" title={t.missing}>
      <p>{t.answered(plan.sections.length - open, plan.sections.length)}</p>
    </Notice>
  );
}
