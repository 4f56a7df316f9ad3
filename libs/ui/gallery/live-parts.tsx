import { useState } from 'react';
import { Button, Card, ConfirmDialog, ConflictCard, Dialog, Menu, PageHeader, SaveStatus, Tabs, TextField, showToast } from '@zov/ui';

/** What moves: dialogs, messages, menus, conflicts. */
export function LiveParts() {
  const [open, setOpen] = useState<'form' | 'confirm'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <PageHeader title="Wat beweegt" />
      <div className="zov-stack">
        <Card title="Vensters en meldingen">
          <div className="zov-button-row">
            <Button onClick={() => setOpen('form')}>Voeg afspraak toe</Button>
            <Button onClick={() => setOpen('confirm')}>Trek afspraak in</Button>
            <Button onClick={() => showToast({ text: 'Afspraak 2 staat nu bovenaan.', onUndo: () => showToast({ text: 'De oude volgorde is terug.' }) })}>Toon melding</Button>
            <Menu
              label="Meer"
              groups={[
                { id: 'a', title: 'Deze afspraak', items: [{ id: '1', label: 'Wijzig afspraak', icon: 'edit', onAction: () => undefined }] },
                { id: 'b', items: [{ id: '2', label: 'Trek afspraak in', description: 'Het gezin ziet dit.', icon: 'trash', danger: true, onAction: () => setOpen('confirm') }] },
              ]}
            />
          </div>
        </Card>
        <Tabs
          label="Weergave"
          items={[
            { id: 'lijst', label: 'Lijst', content: <p>De lijst is de baas, de tekening volgt.</p> },
            { id: 'cirkel', label: 'Netwerkcirkel', content: <p>Hier staat de cirkel.</p> },
          ]}
        />
        <ConflictCard
          headingLevel={2}
          field="Afspraak 2, wat"
          theirName="Karim"
          changedAt="2026-11-20T09:24:00Z"
          theirText="Vader slaapt tot en met 3 december bij oma."
          myText="Vader slaapt tot 10 december bij oma Ria."
          onTakeTheirs={() => undefined}
          onKeepMine={() => undefined}
          onMerge={() => undefined}
        />
        <div className="zov-row">
          <SaveStatus state={{ kind: 'saving' }} />
          <SaveStatus state={{ kind: 'saved', savedAt: '2026-11-20T09:24:00Z' }} />
          <SaveStatus state={{ kind: 'waiting', count: 2 }} />
          <SaveStatus state={{ kind: 'failed' }} onRetry={() => undefined} />
        </div>
      </div>
      <Dialog
        title="Afspraak toevoegen"
        isOpen={open === 'form'}
        onClose={close}
        actions={
          <>
            <Button variant="primary" onClick={close}>
              Bewaar afspraak
            </Button>
            <Button onClick={close}>Annuleer</Button>
          </>
        }
      >
        <TextField label="Wie doet wat?" />
      </Dialog>
      <ConfirmDialog title="Afspraak intrekken?" isOpen={open === 'confirm'} onClose={close} confirmLabel="Trek afspraak in" danger onConfirm={close}>
        <p>De afspraak “Papa slaapt bij oma” geldt dan niet meer. Het gezin krijgt bericht.</p>
      </ConfirmDialog>
    </>
  );
}
