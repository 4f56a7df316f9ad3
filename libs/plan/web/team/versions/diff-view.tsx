import { Card, StatusBadge, type Tone } from '@zov/ui/plain';
import { firstWords, type Version } from '../screen/plan-data';
import { professionalNames } from '../screen/people-options';
import { usePlan } from '../screen/plan-context';
import { planDiff, type FieldDiff, type ItemDiff } from './plan-diff';
import { versionsTexts as t } from './versions.texts';
import { wordDiff } from '../../../model/word-diff';

const look: Record<ItemDiff['change'], { tone: Tone; text: string; icon: 'plus' | 'trash' | 'edit' }> = {
  new: { tone: 'positive', text: t.new, icon: 'plus' },
  gone: { tone: 'neutral', text: t.gone, icon: 'trash' },
  changed: { tone: 'info', text: t.changed, icon: 'edit' },
};

/** The text with what went and came marked in it, and the same said in words below. */
function FieldChange({ field }: { field: FieldDiff }) {
  const pieces = wordDiff(field.before, field.after);
  const words = pieces.filter(({ kind, text }) => kind !== 'same' && text.trim() !== '');
  return (
    <div className="plan-diff__field">
      <dt>{field.label}</dt>
      <dd>
        <p className="plan-text">
          {pieces.map((piece, index) => {
            if (piece.kind === 'gone') return <del key={index}>{piece.text}</del>;
            return piece.kind === 'new' ? <ins key={index}>{piece.text}</ins> : <span key={index}>{piece.text}</span>;
          })}
        </p>
        <ul className="plan-diff__words">
          {words.map((piece, index) => (
            <li key={index}>{(piece.kind === 'gone' ? t.wordsGone : t.wordsNew)(piece.text.trim())}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function ItemChange({ item }: { item: ItemDiff }) {
  const { tone, text, icon } = look[item.change];
  return (
    <li className="plan-agreement">
      <p className="zov-row">
        <StatusBadge tone={tone} icon={icon}>
          {text}
        </StatusBadge>
        <strong>{firstWords(item.title, 100)}</strong>
      </p>
      <dl className="plan-diff">
        {item.change === 'changed'
          ? item.fields.map((field) => <FieldChange key={field.label} field={field} />)
          : item.fields.map((field) => (
              <div key={field.label} className="plan-diff__field">
                <dt>{field.label}</dt>
                <dd className="plan-text">{item.change === 'gone' ? <del>{field.before}</del> : <ins>{field.after}</ins>}</dd>
              </div>
            ))}
      </dl>
    </li>
  );
}

/** What changed between two versions, part by part. */
export function DiffView({ before, after }: { before: Version; after: Version }) {
  const { dossier, name, names } = usePlan();
  const facts = new Map(dossier.facts.map((fact) => [fact.id, fact.what]));
  const diff = planDiff(before, after, { name, names, fact: (id) => facts.get(id) ?? '–', professionals: (ids) => professionalNames(dossier.involvements, ids) });
  return (
    <Card title={t.differences(before.number, after.number)}>
      {diff.length === 0 && <p>{t.noChanges}</p>}
      <div className="zov-stack">
        {diff.map((part) => (
          <section key={part.title} className="plan-diff-part" aria-label={part.title}>
            <h3>{part.title}</h3>
            <ul className="plan-rows">
              {part.items.map((item) => (
                <ItemChange key={item.lineageId} item={item} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Card>
  );
}
