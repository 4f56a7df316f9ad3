import { Button, Card, DemoBanner, EmptyState, ErrorState, Icon, LinkButton, Notice, PageHeader, Skeleton, StatusBadge, Tag, iconNames } from '@zov/ui';

const tones = ['neutral', 'info', 'positive', 'warning', 'danger'] as const;
const words = { neutral: 'Nog niet gestart', info: 'Concept', positive: 'Gestopt', warning: 'Verloopt morgen', danger: 'Loopt nog' } as const;

/** What stands still: messages, states, words, pictures. */
export function QuietParts() {
  return (
    <>
      <DemoBanner />
      <PageHeader title="Wat stilstaat" />
      <div className="zov-stack">
        {tones.map((tone) => (
          <Notice key={tone} tone={tone} title={words[tone]} headingLevel={2} actions={tone === 'warning' ? <Button size="small">Verleng kaart</Button> : undefined}>
            <p>De veiligheidskaart van Sem verloopt op 27 november 2026.</p>
          </Notice>
        ))}
        <div className="zov-row">
          {tones.map((tone) => (
            <StatusBadge key={tone} tone={tone}>
              {words[tone]}
            </StatusBadge>
          ))}
          <Tag>Overleg</Tag>
        </div>
        <Card>
          <EmptyState title="Nog geen afspraken" icon="people" actions={<LinkButton href="/x" variant="primary">Voeg de eerste afspraak toe</LinkButton>}>
            <p>Spreek af wie wat doet, wanneer, en wie dat nakijkt.</p>
          </EmptyState>
        </Card>
        <Card>
          <ErrorState traceId="4bf92f3577b34da6" onRetry={() => undefined} />
        </Card>
        <Card title="Laden">
          <Skeleton />
        </Card>
        <Card title="Pictogrammen">
          <div className="zov-row">
            {iconNames.map((name) => (
              <Icon key={name} name={name} />
            ))}
          </div>
        </Card>
      </div>
    </>
  );
}
