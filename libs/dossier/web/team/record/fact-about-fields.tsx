import type { DataClass, Partner } from '@generated/team/graphql';
import { CheckboxGroup, RadioGroup } from '@zov/ui';
import { ageText, familyFirst, today } from '../shared/people';
import { factClasses } from '../shared/rights';
import { dataClassOptions, factFormTexts as texts } from './fact-form.texts';
import { whenText } from './fact-words';
import type { FactFieldsProps } from './write-fact-form';

/** About whom it is and, for an interpretation, on what it rests. */
export function FactAboutFields({ draft, set, form, family }: FactFieldsProps) {
  const grounds = family.facts.filter((fact) => fact.kind !== 'INTERPRETATION' && fact.state === 'CURRENT');
  return (
    <>
      <CheckboxGroup
        id={form.idOf('aboutPersonIds')}
        label={texts.about}
        description={texts.aboutDescription}
        options={familyFirst(family.persons).map((person) => ({ value: person.id, label: person.displayName, description: ageText(person, today()) }))}
        value={draft.aboutPersonIds}
        error={form.errorOf('aboutPersonIds')}
        onValueChange={(aboutPersonIds) => set({ aboutPersonIds })}
        inline
      />
      {draft.kind === 'INTERPRETATION' &&
        (grounds.length === 0 ? (
          <p id={form.idOf('restsOnFactIds')} tabIndex={-1}>
            {texts.noFacts}
          </p>
        ) : (
          <CheckboxGroup
            id={form.idOf('restsOnFactIds')}
            label={texts.restsOn}
            options={grounds.map((fact) => ({ value: fact.id, label: fact.what, description: whenText(fact) }))}
            value={draft.restsOnFactIds}
            error={form.errorOf('restsOnFactIds')}
            onValueChange={(restsOnFactIds) => set({ restsOnFactIds })}
          />
        ))}
    </>
  );
}

/** Asked only of who writes more than ordinary facts here. */
export function FactClassField({ draft, set, form, partner }: FactFieldsProps & { partner: Partner | undefined }) {
  const options = dataClassOptions.filter((option) => factClasses(partner).includes(option.value));
  if (options.length < 2) return null;
  return <RadioGroup id={form.idOf('dataClass')} label={texts.dataClass} options={options} value={draft.dataClass} error={form.errorOf('dataClass')} onValueChange={(value) => set({ dataClass: value as DataClass })} />;
}
