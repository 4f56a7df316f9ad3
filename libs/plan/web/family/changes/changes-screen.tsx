import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { Card, EmptyState, LinkButton, Select, StatusBadge } from '@zov/ui/plain';
import { formatDate } from '@zov/ui/format';
import { PlanChangesDocument } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePortal } from '@zov/access/web/family/portal/dossier-gate';
import { DossierPage } from '@zov/access/web/family/portal/dossier-page';
import { usePeople } from '@zov/access/web/family/portal/people';
import { wordDiff } from '../../../model/word-diff';
import { planTexts } from '../our-plan/plan.texts';
import { changesTexts } from './changes.texts';
import { changesBetween, type FieldChange, type ItemChange, type Version } from './version-changes';

/** The words that went and came, marked in the text and said again below it: colour alone tells nobody anything. */
function FieldChanged({ field }: { field: FieldChange }) {
  const t = useTexts(changesTexts);
  const pieces = wordDiff(field.before, field.after);
  return (
    <div>
      <dt>{field.label}</dt>
      <dd>
        <p>
          {pieces.map(({ kind, text }, index) => {
            if (kind === 'gone') return <del key={index}>{text}</del>;
            return kind === 'new' ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>;
          })}
        </p>
        <ul className="zov-subtle">
          {pieces
            .filter(({ kind, text }) => kind !== 'same' && text.trim() !== '')
            .map(({ kind, text }, index) => (
              <li key={index}>{(kind === 'gone' ? t.wordsGone : t.wordsNew)(text.trim())}</li>
            ))}
        </ul>
      </dd>
    </div>
  );
}

function ItemChanged({ item }: { item: ItemChange }) {
  const t = useTexts(changesTexts);
  return (
    <li>
      <p>
        <StatusBadge tone={item.change === 'gone' ? 'neutral' : 'info'}>{t[item.change]}</StatusBadge>
      </p>
      <dl className="zov-agreement__details">
        {item.change === 'changed'
          ? item.fields.map((field) => <FieldChanged key={field.label} field={field} />)
          : item.fields.map(({ label, before, after }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{item.change === 'gone' ? <del>{before}</del> : <ins>{after}</ins>}</dd>
              </div>
            ))}
      </dl>
    </li>
  );
}

const newestFirst = (one: Version, other: Version) => other.number - one.number;

function Changes({ versions }: { versions: readonly Version[] }) {
  const t = useTexts(changesTexts);
  const phases = useTexts(planTexts).phases;
  const { nameOf } = usePeople();
  const [params, setParams] = useSearchParams();
  const compared = (Object.keys(phases) as Version['phase'][]).filter((phase) => versions.filter((one) => one.phase === phase).length > 1);
  const phase = compared.find((one) => one === params.get('fase')) ?? compared[0];
  const all = versions.filter((one) => one.phase === phase).sort(newestFirst);
  const after = all.find(({ id }) => id === params.get('naar')) ?? all[0];
  const before = all.find(({ id }) => id === params.get('van')) ?? all[1];
  if (!phase || !before || !after) return <EmptyState title={t.title}>{t.none}</EmptyState>;
  const dayOf = ({ adoptedAt, sharedAt }: Version) => (adoptedAt ? t.adopted(formatDate(adoptedAt)) : t.shared(formatDate(sharedAt ?? new Date(0))));
  const options = all.map((one) => ({ value: one.id, label: `${one.number}. ${dayOf(one)}` }));
  const choose = (next: Record<string, string>) => setParams({ fase: phase, van: before.id, naar: after.id, ...next }, { replace: true });
  const parts = changesBetween(before, after, t, nameOf);
  return (
    <>
      <Card>
        <div className="zov-stack zov-stack--tight">
          <p>{t.help}</p>
          {compared.length > 1 && <Select label={t.phase} options={compared.map((value) => ({ value, label: phases[value] }))} value={phase} onChange={(event) => setParams({ fase: event.target.value }, { replace: true })} />}
          <Select label={t.before} options={options} value={before.id} onChange={(event) => choose({ van: event.target.value })} />
          <Select label={t.after} options={options} value={after.id} onChange={(event) => choose({ naar: event.target.value })} />
        </div>
      </Card>
      {parts.length === 0 && <p>{t.same}</p>}
      {parts.map(({ title, items }) => (
        <Card key={title} title={title}>
          <ul className="zov-plain-list zov-lined-list">
            {items.map((item) => (
              <ItemChanged key={item.lineageId} item={item} />
            ))}
          </ul>
        </Card>
      ))}
    </>
  );
}

/** What changed in the plan from one version to another, as far as this reader sees both. */
export function ChangesScreen() {
  const t = useTexts(changesTexts);
  const { dossierId } = usePortal();
  const result = useQuery(PlanChangesDocument, { variables: { id: dossierId } });
  return (
    <DossierPage title={t.title} result={result} actions={<LinkButton href="/">{t.back}</LinkButton>}>
      {(dossier) => <Changes versions={dossier.planVersions} />}
    </DossierPage>
  );
}
