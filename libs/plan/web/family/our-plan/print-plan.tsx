import { useState } from 'react';
import { Button, PlainDialog } from '@zov/ui/plain';
import { useTexts } from '@zov/access/web/family/portal/address';
import { planTexts } from './plan.texts';

/** Prints the plan, after a word about who may find the paper. */
export function PrintPlan() {
  const t = useTexts(planTexts);
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const print = () => {
    close();
    // After the dialog has gone, so that it is not on the paper.
    setTimeout(() => window.print());
  };
  return (
    <div className="zov-no-print">
      <Button icon="print" onClick={() => setAsking(true)}>
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
            <Button onClick={close}>{t.printNot}</Button>
          </>
        }
      >
        <p>{t.printCare}</p>
      </PlainDialog>
    </div>
  );
}
