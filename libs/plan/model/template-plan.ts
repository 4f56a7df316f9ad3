import { LEGAL_AGES, dayOfAge } from '@zov/access/model/legal-ages.ts';

/** NL: plan met sjabloon. A plan around one moment, with the same questions for everybody. */
export const TEMPLATE_KINDS = ['AT_18', 'EXIT_PROBATION', 'DIVORCE'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** Recovery; criminal law, for who may read that alone; help. */
const CLASS_OF = { AT_18: 'D7', EXIT_PROBATION: 'D12', DIVORCE: 'D6' } as const satisfies Record<TemplateKind, string>;
export const classOfTemplate = (kind: TemplateKind): (typeof CLASS_OF)[TemplateKind] => CLASS_OF[kind];

/** One question of a template, with what to think of. */
export interface TemplateSection { readonly key: string; readonly question: string; readonly hint: string }
const ask = (key: string, question: string, hint: string): TemplateSection => ({ key, question, hint });

export const TEMPLATES: Readonly<Record<TemplateKind, readonly TemplateSection[]>> = {
  AT_18: [
    ask('SUPPORT_PERSON', 'Wie is de steunpilaar?', 'Iemand uit het eigen netwerk die blijft, ook na 18. Is er niemand? Dan helpt de gemeente zoeken.'),
    ask('HOUSING', 'Waar woont de jongere?', 'Waar, vanaf wanneer, en wat er nog geregeld moet worden.'),
    ask('SCHOOL_WORK', 'Wat doet de jongere overdag?', 'School, stage of werk, en wie daarbij helpt.'),
    ask('INCOME', 'Waar leeft de jongere van?', 'Loon, studiefinanciering of uitkering, verzekering en schulden.'),
    ask('CARE', 'Welke hulp gaat door?', 'Hulp die op de dag van 18 overgaat, en wie dat regelt.'),
    ask('WHO_TO_CALL', 'Wie belt de jongere als het misgaat?', 'Namen in volgorde, en wanneer zij bereikbaar zijn.'),
    ask('CONTACT_PERSON', 'Wie is het aanspreekpunt van de gemeente?', 'Eén persoon, en tot wanneer.'),
  ],
  EXIT_PROBATION: [
    ask('POLICE', 'Wat spreken wij af met de politie?', 'Wie de wijkagent is, en hoe vaak zij elkaar spreken.'),
    ask('HOUSING', 'Waar woont de jongere?', 'Waar, vanaf wanneer, en wie erbij is.'),
    ask('PARTICIPATION', 'Wat doet de jongere mee?', 'Werk, dagbesteding, sport en sterke mensen in het netwerk.'),
    ask('EDUCATION', 'Welke opleiding volgt de jongere?', 'Opleiding, stage, en wie op school meedenkt.'),
    ask('YOUTH_HELP', 'Welke jeugdhulp gaat door?', 'Welke hulp, van wie, en tot wanneer.'),
    ask('WMO', 'Wat regelt de Wmo?', 'Begeleiding, wonen en schulden; ook of schulden kunnen worden afgekocht.'),
  ],
  DIVORCE: [
    ask('LIVING', 'Waar wonen de kinderen?', 'Bij wie zij op welke dagen zijn. Schrijf geen adres op.'),
    ask('CONTACT', 'Hoe zien de kinderen beide ouders?', 'Ook bellen, vakanties en feestdagen.'),
    ask('DECISIONS', 'Hoe beslissen de ouders samen?', 'Over school, gezondheid en reizen, en wat zij doen als zij er niet uitkomen.'),
    ask('MONEY', 'Hoe betalen de ouders de kosten?', 'Wat wie betaalt, en hoe zij het verrekenen.'),
    ask('HANDING_OVER', 'Hoe gaat de overdracht?', 'Waar, wanneer, en wie erbij is.'),
    ask('CHILDREN_SAY', 'Wat zeggen de kinderen zelf?', 'Wat elk kind nodig heeft, in eigen woorden.'),
  ],
};

export const sectionOf = (kind: TemplateKind, key: string): TemplateSection => TEMPLATES[kind].find((one) => one.key === key) ?? { key, question: key, hint: '' };

/** What may be done in each state; the server decides by it and the screen chooses its buttons. */
export const TEMPLATE_ACTS = {
  DRAFT: ['write', 'share', 'withdraw', 'complete'],
  SHARED: ['write', 'share', 'adopt', 'withdraw', 'complete'],
  ADOPTED: ['complete', 'startNext'],
  WITHDRAWN: [],
} as const satisfies Record<string, readonly string[]>;
export type TemplateState = keyof typeof TEMPLATE_ACTS;
export type TemplateAct = 'write' | 'share' | 'adopt' | 'withdraw' | 'complete' | 'startNext';

export const templateAllows = (state: string, act: TemplateAct): boolean => (TEMPLATE_ACTS[state as TemplateState] as readonly string[] | undefined)?.includes(act) ?? false;

export interface SectionFacts {
  readonly section: string;
  readonly state: string;
  readonly text: string;
  readonly familyText: string;
  readonly whoName: string;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
}
/** What one section still misses; sharing waits for family words alone, adopting for all of it. */
export interface TemplateMissing { readonly section: string; readonly field: string; readonly message: string; readonly stops: 'SHARING' | 'ADOPTING' }

export function missingOfSection({ section, state, text, familyText, whoName, dueOn, doneOn }: SectionFacts, planState: string): TemplateMissing[] {
  const missing: TemplateMissing[] = [];
  const need = (wrong: boolean, stops: TemplateMissing['stops'], field: string, message: string): void => {
    if (wrong) missing.push({ section, field, message, stops });
  };
  need(text.trim() === '', 'ADOPTING', 'text', 'Schrijf een antwoord, of waarom dit niet nodig is.');
  need(text.trim() !== '' && familyText.trim() === '', 'SHARING', 'familyText', 'Schrijf de tekst voor de jongere of het gezin.');
  need(text.trim() !== '' && whoName.trim() === '', 'ADOPTING', 'whoName', 'Schrijf op wie dit doet.');
  need(text.trim() !== '' && dueOn === null && doneOn === null, 'ADOPTING', 'dueOn', 'Kies wanneer dit klaar is.');
  need(planState === 'SHARED' && state === 'DRAFT' && text.trim() !== '', 'ADOPTING', 'state', 'Dit is veranderd na het delen. Deel het opnieuw.');
  return missing;
}

/** What stands in the way of sharing a whole plan, or of adopting it. */
export function missingOfTemplate(sections: readonly SectionFacts[], planState: string, stops: 'SHARING' | 'ADOPTING'): TemplateMissing[] {
  const all = sections.flatMap((one) => missingOfSection(one, planState));
  const written = sections.some(({ text }) => text.trim() !== '');
  const nothing: TemplateMissing[] = written ? [] : [{ section: sections[0]?.section ?? '', field: 'text', message: 'Beantwoord ten minste één vraag.', stops: 'SHARING' }];
  return [...nothing, ...all.filter((one) => stops === 'ADOPTING' || one.stops === 'SHARING')];
}

interface SomePerson { readonly id: string; readonly familyRole?: string | null; readonly birthDate?: string | null }
export interface NewTemplate { readonly kind: TemplateKind; readonly personIds: readonly string[]; readonly registration: string | null }
interface Problem { readonly field: string; readonly message: string }

/** What has to be mended before a plan begins. Of whom nobody knows the birthday, age stops nothing. */
export function problemsOfTemplate({ kind, personIds, registration }: NewTemplate, persons: readonly SomePerson[], today: string): Problem[] {
  const chosen = persons.filter(({ id }) => personIds.includes(id));
  const children = chosen.filter(({ familyRole }) => familyRole === 'CHILD');
  const wrong: readonly (readonly [boolean, string, string])[] = [
    [kind !== 'DIVORCE' && (chosen.length !== 1 || children.length !== 1), 'personIds', 'Kies één jongere.'],
    [kind === 'AT_18' && children.some(({ birthDate }) => Boolean(birthDate) && dayOfAge(String(birthDate), LEGAL_AGES.soleHolder) > today), 'personIds', 'Deze jongere is nog geen 16. Begin dit plan later.'],
    [kind === 'DIVORCE' && (children.length === 0 || children.length === chosen.length), 'personIds', 'Kies de ouders en de kinderen over wie dit gaat.'],
    [kind === 'DIVORCE' && registration === null, 'registration', 'Kies hoe u deze hulp registreert.'],
    [kind !== 'DIVORCE' && registration !== null, 'registration', 'Alleen bij een scheiding is er een registratie.'],
  ];
  return wrong.filter(([is]) => is).map(([, field, message]) => ({ field, message }));
}
