import { ACTS, CLASSES, CLASS_NAMES, COMING, CONDITIONS, DEEDS, OPEN_TYPES, QUESTIONS, QUESTIONS_ABOUT_READERS, RELATIONS, ROLES, ROLE_ACTS, ROLE_ACTS_WHEN, ROLE_CONDITIONS, ROLE_QUESTIONS, SHEETS, TAGS, TYPES, type ActRow, type ClassName, type ConditionName, type Deed, type Sheet, type Sight } from '@zov/access/matrix/index.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [row(head), row(head.map(() => '---')), ...rows.map(row)];
const words = (conditions: readonly ConditionName[]): string => (conditions.length === 0 ? 'altijd' : conditions.map((one) => CONDITIONS[one]).join('; en '));

const INTRODUCTION = `# Wie mag wat zien

Afgedrukt uit de matrix in \`libs/access/matrix\`, die met de hand is geschreven en niets van de regels weet. Een test faalt als deze bladzijde ouder is dan de matrix; zo wordt zij bijgewerkt: \`npm run --silent zov -- access:matrix > docs/access-matrix.md\`.

\`npm run promise -- matrix\` vraagt aan een echte server alles wat hier staat, als iedereen die hier staat, en vergelijkt veld voor veld.

## Wat altijd geldt

- **Zonder lopend recht in dit dossier is er niets**, ook niet dat het dossier bestaat. Wie in hetzelfde team of dezelfde organisatie werkt, heeft daardoor niets.
- **Wat hier niet staat, is dicht.** Een nieuw veld is dicht tot iemand het hier opent.
- **Een beperking gaat altijd voor** voor gezinsleden: verborgen verblijf, contactverbod, achtergehouden met reden, een kind dat weigert.
- **Verborgen ziet eruit als afwezig**: hetzelfde antwoord, en elke weigering staat in het logboek.
- Een recht kan minder dragen dan hier staat (minder klassen, enkele onderdelen), nooit meer. Wat een ander erbij mag, komt als deling of met vier ogen, en staat daar.`;

/** R: reads; W: does something. Small letters: only under a condition of its own. */
function mark(name: string, { reads }: Sheet, one: ClassName): string {
  const sights = reads[one] ?? [];
  const acts = Object.values(ACTS).flatMap(({ who }) => who[name] ?? []).filter(({ classes }) => classes.includes(one));
  const free = (lines: readonly { readonly when: readonly ConditionName[] }[]): boolean => lines.some(({ when }) => when.length === 0);
  const read = sights.length === 0 ? '' : free(sights) ? 'R' : 'r';
  return `${read}${acts.length === 0 ? '' : free(acts) ? 'W' : 'w'}` || '–';
}

function overview(): string[] {
  const rows = Object.entries(SHEETS).map(([name, sheet]) => [sheet.dutch, ...CLASS_NAMES.map((one) => mark(name, sheet, one))]);
  return [
    '', '## Overzicht', '', 'R: leest. W: doet er iets mee. Een kleine letter: alleen als aan een voorwaarde is voldaan; welke, staat verderop. –: dicht.', '',
    ...table(['', ...CLASS_NAMES], rows), '', `${CLASS_NAMES.map((one) => `**${one}** ${CLASSES[one]}`).join(' · ')}.`, '',
    `Van ${CLASS_NAMES.filter((one) => !Object.values(TYPES).some(({ classes }) => classes.includes(one))).join(', ')} bewaart het product nog niets.`,
  ];
}

const PART_WORDS: Readonly<Record<string, string>> = {
  all: '', state: 'dat het er is en of het open is', cover: 'voorkant', reason: 'aanleiding', name: 'naam en plaats in het gezin', called: 'hele naam', life: 'geboortedatum en wat daarbij hoort', value: 'gegeven',
  hiding: 'waarom verborgen', text: 'tekst', source: 'bron', work: 'werkdeel', inForce: 'dat zij geldt', note: 'toelichting', who: 'wie en waarvoor', ground: 'grond', told: 'dat er gedeeld is', about: 'over wie',
  offer: 'aanbod', inside: 'onderbouwing', envelope: 'stand, zonder woorden', conclusion: 'conclusie', decision: 'besluit en overwegingen', release: 'met wie gedeeld', family: 'gezinstekst',
};

function whatWords(what: string): string {
  const [type = '', part] = what.split('.');
  const name = TYPES[type]?.dutch ?? type;
  return part === undefined ? name : `${name} (${PART_WORDS[part] ?? part})`;
}

/** Rows that differ in one cell only become one, with what differs joined. */
function joined(rows: readonly (readonly string[])[], cell: number, by: string): string[][] {
  const rest = (one: readonly string[]): string => one.filter((_, index) => index !== cell).join('|');
  const keys = [...new Set(rows.map(rest))];
  return keys.map((key) => rows.filter((one) => rest(one) === key)).map((group) => (group[0] ?? []).with(cell, [...new Set(group.map((one) => one[cell]))].join(by)));
}

const readRows = (reads: Sheet['reads']): string[][] => {
  const lines = CLASS_NAMES.flatMap((one) => (reads[one] ?? []).flatMap(({ what, when }: Sight) => what.map((name) => [one, whatWords(name), words(when)])));
  return joined(joined(lines, 1, ', '), 0, ' ');
};

const actRows = (name: string): string[][] =>
  joined(Object.values(ACTS).flatMap(({ dutch, who }) => (who[name] === undefined ? [] : [[dutch, who[name].classes.join(' '), words(who[name].when)]])), 0, ', ');

function sheetPart(name: string, { dutch, comesBy, reads, remarks }: Sheet): string[] {
  const [seen, acts] = [readRows(reads), actRows(name)];
  return [
    '', `### ${dutch}`, '', `\`${name}\`. Komt erin door: ${comesBy}. Logt in als: ${(ROLES[name] ?? []).join(', ')}.`, ...(remarks ?? []).flatMap((one) => ['', one]), '',
    ...(seen.length === 0 ? ['Leest van geen enkel gezin iets.'] : table(['Klasse', 'Leest', 'Wanneer'], seen)), '',
    ...(acts.length === 0 ? ['Doet niets in een dossier.'] : table(['Mag', 'Klasse', 'Wanneer'], acts)),
  ];
}

const RELATION_WORDS = {
  ROW: 'wat hieronder bij deze persoon staat', READS: 'wat hieronder staat bij wie de machtiging gaf, nooit meer; doet niets', NOTHING: 'niets; de vraag staat als geweigerd in het logboek',
};

function actWho({ who }: ActRow): string {
  return Object.entries(who).map(([name, { when }]) => `${SHEETS[name]?.dutch ?? name}${when.length === 0 ? '' : ` (${words(when)})`}`).join('; ');
}

const deedRows = (name: string, deeds: readonly Deed[]): string[][] =>
  deeds.map(({ right, type, gives, when }) => [`\`${name}\``, right, TYPES[type]?.dutch ?? type, gives.length === 0 ? 'niets' : gives.join(' '), when.length === 0 ? '' : words(when)]);

const byRoles = (roles: readonly string[]): string => roles.join(' ').replace('*', 'iedereen');

function roleCondition(act: string): string {
  const condition = ROLE_ACTS_WHEN[act];
  return condition === undefined ? '' : ` (${ROLE_CONDITIONS[condition]})`;
}

function askedBy(question: string): string {
  const roles = ROLE_QUESTIONS[question];
  if (roles !== undefined) return byRoles(roles);
  return QUESTIONS_ABOUT_READERS.includes(question) ? 'wie mag weten wie er nog meer betrokken is' : 'wie zulke rijen leest';
}

/** The whole page, in Markdown. */
export function printMatrix(): string {
  return [
    INTRODUCTION, ...overview(), '', '## Hoe iemand tegenover een dossier staat', '',
    ...table(['Relatie', 'Ziet'], Object.values(RELATIONS).map(({ dutch, sees }) => [dutch, RELATION_WORDS[sees]])),
    '', '## Per persoon', ...Object.entries(SHEETS).flatMap(([name, sheet]) => sheetPart(name, sheet)),
    '', '## Handelingen', '', ...table(['Handeling', '', 'Klasse', 'Door wie'], Object.entries(ACTS).map(([name, one]) => [one.dutch, `\`${name}\``, one.classes.join(' '), actWho(one)])),
    '', 'Wat een handeling met een rij doet: met welk recht, en wat iemand daarvan opgeeft. Wat hier niet staat, geeft niemand op.', '',
    ...table(['Handeling', 'Recht', 'Soort', 'Geeft op', 'Altijd'], Object.entries(DEEDS).flatMap(([name, deeds]) => deedRows(name, deeds))),
    '', 'Wat de methode ook toestaat en nog geen scherm heeft:', '',
    ...table(['Handeling', '', 'Recht', 'Soort', 'Geeft op', 'Door wie'], Object.entries(COMING).flatMap(([name, one]) => one.deeds.map((deed) => [one.dutch, ...deedRows(name, [deed]).flatMap((cells) => cells.slice(0, 4)), actWho(one)]))),
    '', 'Voordat er een recht is, of zonder dat het een gezin raakt, beslist de rol waarmee iemand inlogt:', '',
    ...table(['Handeling', '', 'Rollen'], Object.entries(ROLE_ACTS).map(([name, { dutch, roles }]) => [dutch, `\`${name}\``, `${byRoles(roles)}${roleCondition(name)}`])),
    '', '## Vragen', '', ...table(['Vraag', 'Laat zien', 'Aan'], Object.entries(QUESTIONS).map(([name, shows]) => [`\`${name}\``, shows, askedBy(name)])),
    '', '## Elk veld', '', 'Elk veld staat hier één keer. Een veld dat naar andere rijen leidt, laat zien wat die rijen laten zien.', '',
    ...table(['Soort', '', 'Klasse', 'Deel', 'Velden'], Object.entries(TYPES).flatMap(([name, { dutch, classes, parts, leads }]) => [
      ...Object.entries(parts).map(([part, fields]) => [dutch, `\`${name}\``, classes.join(' '), PART_WORDS[part] || 'alles', fields]), ...(leads === '' ? [] : [[dutch, `\`${name}\``, '', 'leidt naar', leads]]),
    ])),
    '', 'Zonder eigen gezinsgegevens:', '', ...table(['Soort', 'Waarom'], Object.entries(OPEN_TYPES).map(([name, why]) => [`\`${name}\``, why])),
    '', `Andere merken van een plek in het schema: ${Object.entries(TAGS).map(([name, meaning]) => `**${name}** ${meaning}`).join(' · ')}.`, '',
  ].join('\n');
}
