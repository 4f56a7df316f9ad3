import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { ProposeTop3ItemDocument } from '@generated/team/graphql';
import { AddDialog } from '../act/add-dialog';
import { shownOf, type Top3Item, type Version } from '../screen/plan-data';
import { peopleOptions } from '../screen/people-options';
import { usePlan } from '../screen/plan-context';
import { CheckboxGroup, TextArea } from '@zov/ui/plain';
import { FactList } from './fact-choice';
import type { Beginning } from './use-from-analysis';
import { phaseWords } from './phase-words.texts';
import { top3Texts as t } from './top3.texts';

const PLACES = [1, 2, 3] as const;

/** The place after the last; none when three is taken. A new situation never comes before what is there. */
function freePlace(version: Version): number | null {
  const last = Math.max(0, ...shownOf(version).top3.map(({ rank }) => rank ?? 0));
  return PLACES.find((place) => place > last) ?? null;
}

type AddSituationProps = { version: Version; /** What the analysis says already. */ beginning?: Beginning; isOpen: boolean; onClose: () => void; onAdded: (item: Top3Item) => void };

/** A new unsafe situation: what happens and about whom; the rest is written in the plan itself. */
export function AddSituation({ version, beginning, isOpen, onClose, onAdded }: AddSituationProps) {
  const client = useApolloClient();
  const { dossier, refresh } = usePlan();
  const [behaviour, setBehaviour] = useState(beginning?.behaviour ?? '');
  const [about, setAbout] = useState<string[]>([...(beginning?.aboutPersonIds ?? [])]);
  const facts = dossier.facts.filter(({ id }) => beginning?.factIds.includes(id));
  const errors = [
    { fieldId: 'nieuw-gedrag', field: 'behaviour', message: behaviour.trim() ? '' : t.behaviourMissing },
    { fieldId: 'nieuw-over', field: 'aboutPersonIds', message: about.length ? '' : t.aboutMissing },
  ];
  return (
    <AddDialog
      title={phaseWords[version.phase].addTitle}
      save={t.addSave}
      isOpen={isOpen}
      onClose={onClose}
      errors={errors}
      send={async (idempotencyKey) => {
        const input = { dossierId: dossier.id, planVersionId: version.id, rank: freePlace(version), behaviour: behaviour.trim(), familyText: beginning?.familyText ?? '', aboutPersonIds: about, factIds: facts.map(({ id }) => id), idempotencyKey };
        return (await client.mutate({ mutation: ProposeTop3ItemDocument, variables: { input } })).data?.proposeTop3Item;
      }}
      onDone={async (item) => {
        await refresh();
        setBehaviour('');
        setAbout([]);
        onAdded(item);
      }}
    >
      {(errorOf) => (
        <>
          <TextArea id="nieuw-gedrag" label={phaseWords[version.phase].behaviour} description={phaseWords[version.phase].behaviourHint} rows={4} value={behaviour} error={errorOf('behaviour')} onChange={(event) => setBehaviour(event.target.value)} />
          <CheckboxGroup id="nieuw-over" label={t.about} description={t.aboutHint} options={peopleOptions(dossier.persons)} inline value={about} onValueChange={setAbout} error={errorOf('aboutPersonIds')} />
          {facts.length > 0 && (
            <div className="zov-field">
              <p className="zov-field__label">{t.facts}</p>
              <FactList facts={facts} />
            </div>
          )}
        </>
      )}
    </AddDialog>
  );
}
