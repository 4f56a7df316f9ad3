import { useState } from 'react';
import { Button, Card, Checkbox, CheckboxGroup, ComboBox, DateField, FormErrorSummary, PageHeader, RadioGroup, RequiredHint, Select, TextArea, TextField } from '@zov/ui';

const people = [
  { value: 'noor', label: 'Noor', description: '9 jaar' },
  { value: 'sem', label: 'Sem', description: '5 jaar' },
  { value: 'mirjam', label: 'Mirjam', description: 'moeder' },
];
const kinds = [
  { value: 'fact', label: 'Feit', description: 'Iemand zag of hoorde dit.' },
  { value: 'opinion', label: 'Mening', description: 'Iemand vindt dit.' },
];

/** Every field, first as it starts and then with errors. */
export function FormParts() {
  const [date, setDate] = useState('31-2-2026');
  const [about, setAbout] = useState<string[]>(['noor']);
  const [kind, setKind] = useState('fact');
  const [who, setWho] = useState<string | null>(null);
  return (
    <>
      <PageHeader title="Feit toevoegen" crumbs={[{ label: 'Dossier', href: '/gezinnen/1/dossier' }]} />
      <Card>
        <form className="zov-form" noValidate onSubmit={(event) => event.preventDefault()}>
          <FormErrorSummary
            errors={[
              { fieldId: 'wat', message: 'Schrijf op wat er gebeurde.' },
              { fieldId: 'wanneer', message: 'Deze datum bestaat niet. Kijk de dag en de maand na.' },
            ]}
          />
          <RequiredHint />
          <RadioGroup label="Wat is dit?" options={kinds} value={kind} onValueChange={setKind} />
          <TextArea id="wat" label="Wat gebeurde er?" description="Beschrijf gedrag. Schrijf op wat u zag of hoorde, niet wat u ervan vindt." error="Schrijf op wat er gebeurde." />
          <DateField id="wanneer" label="Wanneer?" description="Bijvoorbeeld 3 11 2026." value={date} onChange={setDate} error="Deze datum bestaat niet. Kijk de dag en de maand na." />
          <CheckboxGroup label="Over wie gaat dit?" options={people} value={about} onValueChange={setAbout} inline />
          <Select label="Van wie weten we dit?" emptyLabel="Kies een bron" options={people} />
          <ComboBox label="Wie vertelde het?" description="Typ een deel van de naam." options={people} value={who} onValueChange={setWho} optional />
          <TextField label="Zaaknummer" optional width="short" />
          <Checkbox label="Dit mag het gezin lezen" description="U kunt dit later nog wijzigen." />
          <div className="zov-button-row">
            <Button type="submit" variant="primary">
              Bewaar feit
            </Button>
            <Button>Annuleer</Button>
            <Button variant="quiet">Bewaar als concept</Button>
            <Button busy busyLabel="Bezig met bewaren…">
              Bewaar
            </Button>
          </div>
        </form>
      </Card>
    </>
  );
}
