import { RegionCardModelsDocument, type RegionCardModelsQuery } from '@generated/team/graphql';
import { AdministrationTabs } from '@zov/access/web/team/administration/administration-tabs';
import { today } from '@zov/dossier/web/team/shared/people';
import { ScreenState } from '@zov/dossier/web/team/shared/screen-state';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import '@zov/dossier/web/team/dossier.css';
import { Card, PageHeader } from '@zov/ui';
import { formatDate } from '@zov/ui/format';
import { NotFoundPage, useSession } from '@zov/ui/shell';
import { TERM_KEYS, readDefinition, type CardDefinition, type WordList } from '../../../model/card-definition';
import { cardModelsTexts as texts } from './card-models.texts';

type Model = RegionCardModelsQuery['cardModels'][number];

/** NL: kaartmodellen. What the card of the region asks, read only. For the administrator. */
export function CardModelsScreen() {
  return useSession().role === 'ADMINISTRATOR' ? <CardModels /> : <NotFoundPage />;
}

function CardModels() {
  const reading = useReading(RegionCardModelsDocument, {});
  return (
    <>
      <PageHeader title={texts.title}>
        <p>{texts.intro}</p>
        <p>{texts.howToAdd}</p>
      </PageHeader>
      <AdministrationTabs />
      <ScreenState reading={reading} lines={10}>
        {({ cardModels }) => <>{cardModels.map((one) => <ModelCard key={one.id} model={one} holds={holding(cardModels)} />)}</>}
      </ScreenState>
    </>
  );
}

/** The model that a card of today is made with. */
function holding(models: readonly Model[]): Model | undefined {
  const begun = models.filter(({ fromOn }) => fromOn <= today());
  return [...begun].sort((one, other) => other.fromOn.localeCompare(one.fromOn) || other.number - one.number)[0];
}

function ModelCard({ model, holds }: { readonly model: Model; readonly holds: Model | undefined }) {
  const definition = readDefinition(model.definition);
  const day = formatDate(model.fromOn);
  const when = model.id === holds?.id ? texts.now(day) : model.fromOn > today() ? texts.next(day) : texts.before(day);
  return (
    <Card title={texts.version(model.number)}>
      <p>{when}</p>
      <p>
        <strong>{texts.restsOn}:</strong> {model.source}
      </p>
      <Terms definition={definition} />
      {(Object.keys(texts.lists) as WordList[]).map((list) => (
        <Words key={list} title={texts.lists[list]} lines={definition[list].map(({ label, meaning }) => (meaning === undefined ? label : `${label}. ${meaning}`))} />
      ))}
      <Words title={texts.scale} lines={definition.scale.map(({ score, label }) => `${String(score)}: ${label}`)} />
    </Card>
  );
}

function Terms({ definition }: { readonly definition: CardDefinition }) {
  return (
    <>
      <h3>{texts.holds}</h3>
      <ul>
        {TERM_KEYS.map((key) => (
          <li key={key}>
            {texts.terms[key]}: {texts.term(definition.validFor[key])}
          </li>
        ))}
      </ul>
    </>
  );
}

function Words({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
