import { expect, it } from '@jest/globals';
import { readableOf } from '@zov/access/server/data/family-data.ts';
import { schemaOf } from '@zov/access/server/testing/ask.ts';
import { getNamedType, isObjectType, isSpecifiedScalarType } from 'graphql';
import '@zov/plan/server/entities.ts';
import '@zov/safety-card/server/entities.ts';

/** Texts with nothing to compare: made by the product, the protected value itself, which rules guard, or shown to nobody but who said it. */
const EXCUSED: Readonly<Record<string, string>> = {
  'Person.displayName': 'made by the database of the parts of the name',
  'ContactPoint.text': 'the protected value itself',
  'Translation.ofText': 'the very text of the item, which is compared there',
  'Milestone.dueMonth': 'a year and a month',
  'SafetyCard.occasion': 'a key of the card model', 'SafetyCard.decision': 'a key of the card model', 'SafetyCardChild.kinds': 'keys of the card model', 'SafetyCardChild.frequency': 'a key of the card model',
  'SafetyCardChild.sinceMonth': 'a year and a month', 'SafetyCardArea.area': 'a key of the card model', 'InstrumentOutcome.instrument': 'a key of the card model', 'Vulnerability.kind': 'a key of the card model',
  'Response.receipt': 'a number that the product makes',
  'Objection.words': 'shown in the family to nobody but who said it',
  ...Object.fromEntries(['Top3Item', 'MinimumCondition', 'Agreement', 'SafetyNetContact', 'HelpGiven'].map((type) => [`${type}.shownHash`, 'made by the database of words that are compared'])),
  'ItemSignature.signedHash': 'a copy of what the database made',
  'PlanSeen.seen': 'seals of what its reader saw, shown to nobody else',
  'Looked.id': 'a key', 'Looked.organisationName': 'an organisation whose name tells where somebody stays is withheld from this list',
};

async function servedTexts(): Promise<string[]> {
  const schema = await schemaOf('family');
  return Object.values(schema.getTypeMap()).filter(isObjectType).filter(({ name }) => (readableOf(name)?.dataClass ?? null) !== null)
    .flatMap((type) => Object.values(type.getFields()).filter((field) => isSpecifiedScalarType(getNamedType(field.type)) && getNamedType(field.type).name === 'String').map((field) => `${type.name}.${field.name}`));
}

const watched = (place: string): boolean => {
  const [type = '', field = ''] = place.split('.');
  return readableOf(type)?.familyVisible.has(field) === true;
};

it('every text that the portal serves is compared with what is protected before it is kept', async () => {
  const served = await servedTexts();
  expect(served.length).toBeGreaterThan(20);
  expect(served.filter((place) => !watched(place) && !(place in EXCUSED))).toEqual([]);
});

it('excuses no text that is watched or gone', async () => {
  const served = await servedTexts();
  expect(Object.keys(EXCUSED).filter((place) => watched(place) || !served.includes(place))).toEqual([]);
});
