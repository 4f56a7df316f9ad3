import { useState } from 'react';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { PlanTranslationsDocument, TranslateItemDocument, type Language } from '@generated/team/graphql';
import { Button, Card, ErrorState, LinkButton, Select, Skeleton, StatusBadge, TextArea, TextField, type Tone } from '@zov/ui/plain';
import { formatDate } from '@zov/ui/format';
import { traceIdOf } from '@zov/ui/shell';
import { planPhaseText } from '@zov/dossier/web/team/shared/words.texts';
import { LANGUAGES, isLanguage, type LanguageCode } from '../../../model/languages';
import type { TranslationState } from '../../../model/translation';
import { AddDialog } from '../act/add-dialog';
import { DraftText } from '../drafts/draft-text';
import { PHASES } from '../screen/phases';
import { currentOf } from '../screen/plan-data';
import { PlanLoader } from '../screen/plan-loader';
import { usePlan } from '../screen/plan-context';
import { translateTexts as t } from './translate.texts';
import { slotsOf, type Slot } from './translated-texts';

const TONES: Record<TranslationState, Tone> = { NONE: 'neutral', DRAFT: 'warning', CHECKED: 'positive', OLDER: 'warning' };

type AddProps = { slot: Slot; language: LanguageCode; isOpen: boolean; onClose: () => void; onAdded: () => Promise<unknown> };

/** A first translation of one text; what was typed stays when it fails. */
function AddTranslation({ slot, language, isOpen, onClose, onAdded }: AddProps) {
  const client = useApolloClient();
  const { dossier } = usePlan();
  const [text, setText] = useState('');
  const [checker, setChecker] = useState('');
  const { dutch, lang, dir } = LANGUAGES[language];
  const errors = [{ fieldId: 'vertaling-tekst', field: 'text', message: text.trim() ? '' : t.textMissing }];
  return (
    <AddDialog
      title={t.addTitle(dutch)}
      save={t.save}
      isOpen={isOpen}
      onClose={onClose}
      errors={errors}
      send={async (idempotencyKey) => {
        const input = { dossierId: dossier.id, ofItemType: slot.ofItemType, ofItemId: slot.itemId, field: slot.field, language: language satisfies Language, text: text.trim(), checkedByName: checker.trim() || null, idempotencyKey };
        return (await client.mutate({ mutation: TranslateItemDocument, variables: { input } })).data?.translateItem;
      }}
      onDone={async () => void (await onAdded())}
    >
      {(errorOf) => (
        <>
          <blockquote className="plan-translate__dutch">{slot.dutch}</blockquote>
          <TextArea id="vertaling-tekst" label={t.text} lang={lang} dir={dir} rows={4} value={text} error={errorOf('text')} onChange={(event) => setText(event.target.value)} />
          <TextField id="vertaling-tolk" label={t.checker} description={t.checkerHelp} optional value={checker} error={errorOf('checkedByName')} onChange={(event) => setChecker(event.target.value)} />
        </>
      )}
    </AddDialog>
  );
}

/** The translation of one text: read, written, and checked by an interpreter. */
function Translated({ slot, language, refresh }: { slot: Slot; language: LanguageCode; refresh: () => Promise<unknown> }) {
  const { rights } = usePlan();
  const [adding, setAdding] = useState(false);
  const { lang, dir, dutch } = LANGUAGES[language];
  const { translation, state } = slot;
  return (
    <>
      <p className="zov-row">
        <StatusBadge tone={TONES[state]}>{t.states[state]}</StatusBadge>
        {translation?.checkedByName && translation.checkedAt && <span>{t.checkedBy(translation.checkedByName, formatDate(translation.checkedAt))}</span>}
      </p>
      {state === 'OLDER' && translation && <p>{t.older(translation.ofText)}</p>}
      {translation && rights.write && (
        <>
          <DraftText item={translation} name="text" value={translation.text} label={t.text} description={t.textHelp} rows={3} lang={lang} dir={dir} />
          <DraftText item={translation} name="checkedByName" value={translation.checkedByName ?? ''} label={t.checker} description={t.checkerHelp} optional emptyIsNull />
        </>
      )}
      {translation && !rights.write && (
        <p lang={lang} dir={dir}>
          {translation.text}
        </p>
      )}
      {!translation && rights.write && (
        <>
          <div className="zov-button-row">
            <Button onClick={() => setAdding(true)}>{t.add(dutch)}</Button>
          </div>
          <AddTranslation slot={slot} language={language} isOpen={adding} onClose={() => setAdding(false)} onAdded={refresh} />
        </>
      )}
    </>
  );
}

type SlotsProps = { title: string; slots: readonly Slot[]; language: LanguageCode; refresh: () => Promise<unknown> };

function Slots({ title, slots, language, refresh }: SlotsProps) {
  if (slots.length === 0) return null;
  const checked = slots.filter(({ state }) => state === 'CHECKED').length;
  return (
    <Card title={title}>
      <p>{t.progress(checked, slots.length, LANGUAGES[language].dutch)}</p>
      <ul className="zov-plain-list zov-lined-list">
        {slots.map((slot) => (
          <li key={`${slot.key} ${language}`}>
            <div className="plan-pair">
              <div>
                <strong>{slot.field === 'CHILD_TEXT' ? t.child : t.dutch}</strong>
                <p>{slot.dutch}</p>
              </div>
              <div className="zov-stack">
                <Translated slot={slot} language={language} refresh={refresh} />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function TranslatePage() {
  const { dossier } = usePlan();
  const [params, setParams] = useSearchParams();
  const asked = params.get('taal')?.toUpperCase();
  const language: LanguageCode = isLanguage(asked) ? asked : 'EN';
  const { data, loading, error, refetch } = useQuery(PlanTranslationsDocument, { variables: { dossierId: dossier.id } });
  const translations = data?.dossier?.planVersions.flatMap((version) => version.translations) ?? [];
  const parts = PHASES.flatMap((phase) => {
    const { open, waiting, inForce } = currentOf(dossier, phase);
    const version = open ?? waiting ?? inForce;
    return version ? [{ phase, slots: slotsOf(version, translations, language) }] : [];
  });
  return (
    <div className="zov-stack">
      <div className="plan-bar">
        <h2>{t.title}</h2>
        <LinkButton icon="undo" href={`/gezinnen/${dossier.id}/plan`}>
          {t.back}
        </LinkButton>
      </div>
      <p>{t.help}</p>
      <Select
        id="taal"
        label={t.language}
        options={Object.entries(LANGUAGES).map(([value, { dutch, own }]) => ({ value, label: `${dutch} (${own})` }))}
        value={language}
        onChange={(event) => setParams({ taal: event.target.value.toLowerCase() }, { replace: true })}
      />
      {error && <ErrorState title={t.failed} traceId={traceIdOf(error)} onRetry={() => void refetch()} />}
      {loading && !data && <Skeleton label={t.loading} />}
      {data && parts.every(({ slots }) => slots.length === 0) && <p>{t.nothing}</p>}
      {data && parts.map(({ phase, slots }) => <Slots key={phase} title={planPhaseText[phase]} {...{ slots, language }} refresh={refetch} />)}
    </div>
  );
}

/** NL: vertalingen. Every text for the family beside its translation in one language. */
export function TranslateScreen() {
  return (
    <PlanLoader>
      <TranslatePage />
    </PlanLoader>
  );
}
