import { useState } from 'react';
import { Button, Card, DataTable, DescriptionList, LinkButton, Menu, PageHeader, PhaseTracker, PrintButton, SaveStatus, SortableList, StatusBadge, TabNav, Tag, Timeline, type PhaseStep } from '@zov/ui';

const steps: readonly PhaseStep[] = [
  { id: '1', title: 'Veiligheidsplan', status: 'Vastgesteld 12 september · versie 3', state: 'done', href: '/gezinnen/1/plan' },
  { id: '2', title: 'Hulpverleningsplan', status: 'Concept · 2 van 5 doelen akkoord', state: 'current', href: '/gezinnen/1/plan/2' },
  { id: '3', title: 'Herstelplan', status: 'Dicht: eerst 6 maanden zonder geweld', state: 'blocked' },
];

type Item = { id: string; title: string; text: string; going: boolean };

const top3: readonly Item[] = [
  { id: 'a', title: 'Ruzie met schreeuwen en duwen in de avond', text: 'Noor ligt dan in bed en hoort alles. Drie keer in de laatste vier weken.', going: true },
  { id: 'b', title: 'Noor en Sem zijn na school alleen thuis', text: 'Maandag en donderdag, van 15.00 tot 18.30 uur.', going: false },
  { id: 'c', title: 'Vader rijdt met drank op', text: 'Laatste keer 21 oktober.', going: true },
];

const rights = [
  { who: 'Gezin', plan: 'Lezen en reageren', dossier: 'Eigen deel' },
  { who: 'Lokaal team', plan: 'Schrijven', dossier: 'Schrijven' },
  { who: 'Raad voor de Kinderbescherming', plan: 'Lezen', dossier: 'Geen' },
];

const events = [
  { id: '1', at: '2026-11-20', title: 'Casusoverleg 3', kind: 'Overleg', children: '2 besluiten en 4 afspraken. Vastgelegd door Sanne Bakker.' },
  { id: '2', at: '2026-11-12T21:40:00Z', title: 'Ruzie, politie ter plaatse', kind: 'Incident', children: 'Bron: Veilig Thuis. Feit, niet bevestigd door moeder.' },
  { id: '3', at: '2026-11-03', title: 'Ondertoezichtstelling Noor, 12 maanden', kind: 'Maatregel' },
];

function Top3() {
  const [items, setItems] = useState(top3);
  return (
    <Card title="Top 3: wat is nu het onveiligst?" aside={<SaveStatus state={{ kind: 'saved', savedAt: '2026-11-20T09:24:00Z' }} />}>
      <p className="zov-subtle">Zet het gevaarlijkste bovenaan. Sleep, of gebruik de pijlen.</p>
      <SortableList
        label="Top 3"
        items={items}
        itemId={(item) => item.id}
        itemName={(item) => item.title}
        onReorder={(ids) => setItems(ids.flatMap((id) => items.filter((item) => item.id === id)))}
        renderItem={(item) => (
          <div className="zov-stack zov-stack--tight">
            <h3>{item.title}</h3>
            <p>{item.text}</p>
            <div>{item.going ? <StatusBadge tone="danger">Loopt nog</StatusBadge> : <StatusBadge tone="positive">Gestopt</StatusBadge>}</div>
          </div>
        )}
      />
    </Card>
  );
}

/** A family's overview as the parts make it. */
export function CasePage() {
  return (
    <>
      <PageHeader
        title="Gezin De Vries"
        crumbs={[{ label: 'Gezinnen', href: '/gezinnen' }]}
        facts={['Regie: Sanne Bakker', 'Ondertoezichtstelling Noor sinds 3 november 2026', 'Volgend overleg donderdag 26 november, 10:00']}
        signals={<StatusBadge tone="warning">24 dagen niet gesproken met Sem</StatusBadge>}
        actions={
          <>
            <PrintButton>Print plan</PrintButton>
            <LinkButton href="/gezinnen/1/plan" variant="primary">
              Open plan
            </LinkButton>
          </>
        }
      />
      <TabNav
        label="Gezin De Vries"
        items={[
          { href: '/gezinnen/1', label: 'Overzicht', exact: true },
          { href: '/gezinnen/1/dossier', label: 'Dossier' },
          { href: '/gezinnen/1/plan', label: 'Plan', count: 2 },
        ]}
      />
      <div className="zov-stack">
        <PhaseTracker steps={steps} />
        <div className="zov-columns">
          <div className="zov-stack">
            <Top3 />
            <Card title="Tijdlijn" footer={<Button size="small">Toon oudere gebeurtenissen</Button>}>
              <Timeline label="Laatste gebeurtenissen" items={events} />
            </Card>
          </div>
          <div className="zov-stack">
            <Card title="Gezin" aside={<Menu label="Meer over dit gezin" icon="more" iconOnly groups={[{ id: 'a', items: [{ id: 'x', label: 'Voeg persoon toe', icon: 'plus', onAction: () => undefined }] }]} />}>
              <DescriptionList
                items={[
                  { term: 'Noor', details: <>9 jaar <Tag>Kind</Tag></> },
                  { term: 'Sem', details: <>5 jaar <Tag>Kind</Tag></> },
                  { term: 'Mirjam', details: 'Moeder, gezag' },
                  { term: 'Ruud', details: 'Vader, gezag, woont elders' },
                ]}
              />
            </Card>
            <Card title="Wie ziet wat">
              <DataTable
                caption="Wie ziet wat van dit gezin"
                captionHidden
                rows={rights}
                rowKey={(row) => row.who}
                columns={[
                  { id: 'who', header: 'Wie', rowHeader: true, cell: (row) => row.who },
                  { id: 'plan', header: 'Plan', cell: (row) => row.plan },
                  { id: 'dossier', header: 'Dossier', cell: (row) => row.dossier },
                ]}
              />
            </Card>
          </div>
        </div>
      </div>
    </>
  );
}
