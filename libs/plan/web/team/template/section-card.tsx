import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { CompleteTemplateSectionDocument, TemplatePlansDocument } from '@generated/team/graphql';
import type { Names } from '@zov/dossier/web/team/shared/people';
import { formatDate } from '@zov/ui/format';
import { Button, Card, DescriptionList, LinkButton, StatusBadge } from '@zov/ui/plain';
import { ProblemNotice } from '../act/problem-notice';
import { useAct } from '../act/use-act';
import { FamilyWords } from '../read/family-words';
import { missingIn, questionOf, type Section, type TemplateFamily, type TemplatePlan, type rightsFor } from './template-data';
import { DoneDialog, ReplyDialog } from './template-dialogs';
import { templateTexts as t } from './template.texts';

type Props = { family: TemplateFamily; plan: TemplatePlan; section: Section; names: Names; rights: ReturnType<typeof rightsFor> };

/** One question: what was answered, who does it, by when, what is missing, and what the family said of it. */
export function SectionCard({ family, plan, section, names, rights }: Props) {
  const { question, hint } = questionOf(plan, section);
  const missing = missingIn(plan, section);
  const said = family.responses.filter(({ itemType, itemId }) => itemType === 'TEMPLATE_PLAN_SECTION' && itemId === section.id);
  const rows = [
    { term: t.who, details: section.whoName }, { term: t.due, details: section.dueOn ? formatDate(section.dueOn) : '' }, { term: t.doneSince, details: section.doneOn ? formatDate(section.doneOn) : '' },
    { term: t.of, details: names.list(section.aboutPersonIds) },
  ].filter(({ details }) => details !== '');
  return (
    <Card title={question} aside={section.doneOn && <StatusBadge tone="positive">{t.isDone}</StatusBadge>}>
      <div className="zov-stack zov-stack--tight">
        {section.text ? <p className="plan-text">{section.text}</p> : <p className="zov-subtle">{t.noAnswer} {hint}</p>}
        {section.familyText && <FamilyWords label={t.familyText} text={section.familyText} />}
        {section.text && <DescriptionList items={rows} />}
        {missing.length > 0 && (
          <ul className="plan-rows" aria-label={t.missing}>
            {missing.map(({ field, message }) => (
              <li key={field}>{message}</li>
            ))}
          </ul>
        )}
        {said.map((one) => (
          <Said key={one.id} family={family} response={one} name={names.of(one.personId)} answer={rights.answer} />
        ))}
        <div className="zov-button-row">
          {rights.write && (
            <LinkButton size="small" icon="edit" href={`/gezinnen/${family.id}/plan/sjablonen/bij/vraag/${section.id}`}>
              {section.text ? t.change : t.write}
              <span className="zov-visually-hidden">: {question}</span>
            </LinkButton>
          )}
          {rights.complete && section.text && <Done family={family} section={section} question={question} />}
        </div>
      </div>
    </Card>
  );
}

function Done({ family, section, question }: { family: TemplateFamily; section: Section; question: string }) {
  const client = useApolloClient();
  const [marking, setMarking] = useState(false);
  const { busy, problem, run } = useAct();
  const undo = async () => {
    await run(async (idempotencyKey) => {
      const input = { dossierId: family.id, id: section.id, baseVersion: section.version, doneOn: null, idempotencyKey };
      return (await client.mutate({ mutation: CompleteTemplateSectionDocument, variables: { input } })).data?.completeTemplateSection;
    });
    await client.refetchQueries({ include: [TemplatePlansDocument] });
  };
  return (
    <>
      <Button size="small" icon="check" busy={busy} onClick={() => (section.doneOn ? void undo() : setMarking(true))}>
        {section.doneOn ? t.markNotDone : t.markDone}
        <span className="zov-visually-hidden">: {question}</span>
      </Button>
      <ProblemNotice problem={problem} />
      {marking && <DoneDialog family={family} section={section} onClose={() => setMarking(false)} />}
    </>
  );
}

function Said({ family, response, name, answer }: { family: TemplateFamily; response: TemplateFamily['responses'][number]; name: string; answer: boolean }) {
  const [replying, setReplying] = useState(false);
  return (
    <div className="plan-family">
      <p className="plan-family__label">{t.reaction(name)}</p>
      <p className="plan-text">{response.words || '–'}</p>
      {response.answeredAt && <p className="zov-subtle">{t.replied(response.answer)}</p>}
      {answer && !response.answeredAt && (
        <Button size="small" onClick={() => setReplying(true)}>
          {t.reply}
        </Button>
      )}
      {replying && <ReplyDialog family={family} response={response} onClose={() => setReplying(false)} />}
    </div>
  );
}
