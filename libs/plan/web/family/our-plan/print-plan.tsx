import { useLazyQuery } from '@apollo/client/react';
import { useState } from 'react';
import { PlanOnPaperDocument } from '@generated/family/graphql';
import { usePortal } from '@zov/access/web/family/portal/dossier-gate';
import { Button, LinkButton, PlainDialog } from '@zov/ui/plain';
import { printPlanTexts as t } from './print-plan.texts';

/** The plan on paper or as a file, after a word about who may find it; for each child that something was written for, its own version. */
export function PrintPlan({ planId }: { planId: string }) {
  const { dossierId } = usePortal();
  const [asking, setAsking] = useState(false);
  const [ask, { data }] = useLazyQuery(PlanOnPaperDocument);
  const close = () => setAsking(false);
  const open = () => {
    setAsking(true);
    void ask({ variables: { id: dossierId } });
  };
  const print = () => {
    close();
    // After the dialog has gone, so that it is not on the paper.
    setTimeout(() => window.print());
  };
  const agreements = data?.dossier?.planVersions.find(({ id }) => id === planId)?.agreements ?? [];
  const children = (data?.dossier?.persons ?? []).filter(({ id, familyRole }) => familyRole === 'CHILD' && agreements.some(({ childText, aboutPersonIds }) => childText !== '' && aboutPersonIds.includes(id)));
  const file = `/family/plans/${dossierId}/${planId}`;
  return (
    <div className="zov-button-row zov-no-print">
      <LinkButton href="/met-plaatjes">{t.pictures}</LinkButton>
      <Button icon="print" onClick={open}>
        {t.print}
      </Button>
      <PlainDialog
        title={t.printTitle}
        isOpen={asking}
        onClose={close}
        actions={
          <>
            <Button variant="primary" icon="print" onClick={print}>
              {t.printNow}
            </Button>
            <LinkButton reload download href={file}>
              {t.pdf}
            </LinkButton>
            {children.map(({ id, callName, displayName }) => (
              <LinkButton key={id} reload download href={`${file}/child/${id}`}>
                {data?.viewer.personIds.includes(id) ? t.ownChildPdf : t.childPdf(callName || displayName)}
              </LinkButton>
            ))}
            <Button onClick={close}>{t.printNot}</Button>
          </>
        }
      >
        <p>{t.printCare}</p>
      </PlainDialog>
    </div>
  );
}
