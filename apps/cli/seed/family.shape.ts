import { DATA_CLASSES } from '@zov/access/model/data-class.ts';
import { LEGAL_BASES, SECRECY_BASES } from '@zov/access/model/grounds.ts';
import { PARTNERS, PURPOSES } from '@zov/access/model/partner.ts';
import { RESTRICTION_BASES } from '@zov/access/model/restriction.ts';
import { MEASURE_KINDS } from '@zov/dossier/model/measure.ts';
import { FAMILY_TIE_DETAILS, FAMILY_TIE_KINDS } from '@zov/dossier/model/family-tie.ts';
import { PICTURES } from '@zov/dossier/model/picture-nudge.ts';
import { z } from 'zod';
import { analysisShape, columnShape, perspectiveShape, signalShape } from './analysis.shape';
import { cardShape } from './card.shape';
import { crisisShape } from './crisis.shape';
import { gateShape, milestoneShape, monitoringShape } from './gate.shape';
import { templateShape } from './template.shape';
import { planShape, responseShape } from './plan.shape';
import { age, day, keys, some, text } from './parts.shape';
import { key } from './region.shape';
import { factorShape, instrumentShape, scoreShape, vulnerabilityShape } from './score.shape';

const person = z.strictObject({
  callName: text, prefix: text.optional(), surname: z.string().default(''), age: age.optional(),
  /** How much of the birth date is known. */
  known: z.enum(['DAY', 'MONTH', 'YEAR']).default('DAY'),
  gender: z.enum(['MALE', 'FEMALE', 'OTHER', 'UNKNOWN']).default('UNKNOWN'),
  role: z.enum(['MOTHER', 'FATHER', 'CHILD', 'STEP_PARENT', 'GUARDIAN', 'FOSTER_PARENT', 'GRANDPARENT', 'RELATIVE', 'OTHER']),
  circle: z.enum(['FAMILY', 'NETWORK']).default('FAMILY'),
  plainLanguage: z.boolean().default(false),
  deceased: day.optional(),
  /** Of a child that is not born yet. */
  expected: day.optional(),
  /** Family members who may know that this person is in the dossier, and by which name. */
  knownTo: keys,
  login: key.optional(),
});

const household = z.strictObject({ key, label: text, members: some, from: day.optional() });
const custody = z.strictObject({
  kind: z.enum(['JOINT_PARENTAL', 'SINGLE_PARENTAL', 'JOINT_WITH_OTHER', 'GUARDIANSHIP', 'TEMPORARILY_NONE', 'CANNOT_BE_DETERMINED']),
  adults: some, children: some,
});
const network = z.strictObject({
  person: key, ring: z.enum(['CLOSE', 'AROUND', 'AT_DISTANCE']), bond: z.enum(['STRONG', 'NORMAL', 'WEAK', 'TENSE']), relation: text,
  roleInPlan: z.string().default(''), told: day.optional(), agreed: day.optional(), chosenBy: keys, about: keys, released: keys,
});
/** How two people are tied: who first, then to whom. */
const tie = z.strictObject({
  kind: z.enum(FAMILY_TIE_KINDS), from: key, to: some, detail: z.enum(FAMILY_TIE_DETAILS).optional(), since: day.optional(), until: day.optional(),
});
/** Somebody moved a little in a picture, round one child when it says so. */
const nudge = z.strictObject({ picture: z.enum(PICTURES), person: key, round: key.optional(), dx: z.int().default(0), dy: z.int().default(0) });
const contact = z.strictObject({
  kind: z.enum(['ADDRESS', 'PHONE', 'EMAIL', 'SCHOOL', 'CHILDCARE', 'GP', 'WORK', 'OTHER']), text, about: some, released: keys,
  /** Why it is hidden; makes it class D2S. */
  hidden: text.optional(), from: day.optional(),
});
const restriction = z.strictObject({
  kind: z.enum(['HIDDEN_WHEREABOUTS', 'CONTACT_BAN', 'WITHHELD', 'CHILD_REFUSES', 'OBJECTION']), against: key, about: keys,
  classes: z.array(z.enum(DATA_CLASSES)).default([]), item: key.optional(), reason: text, legalBasis: z.enum(RESTRICTION_BASES), from: day, until: day.optional(),
});
/** A family member does not want that an organisation is given something. */
const objection = z.strictObject({ by: key, against: key, about: some, classes: z.array(z.enum(DATA_CLASSES)).default([]), words: text, on: day });
/** A parent keeps reading the part of a child of 16 or 17. */
const decision = z.strictObject({ adult: key, child: key, kind: z.enum(['CHILD_AGREES', 'DECIDED']), decidedBy: text, reason: text, from: day, until: day, endedReason: text.optional(), by: key });
/** A lawyer or confidential adviser reads for a family member. */
const mandate = z.strictObject({ holder: key, client: key, kind: z.enum(['LAWYER', 'CONFIDENTIAL_ADVISER']), evidence: text, documents: z.boolean(), from: day, until: day, by: key });
/** A parent without custody was told something about a child. */
const release = z.strictObject({ to: key, child: key, words: text, facts: keys, reason: text, on: day, by: key });
/** Somebody asks a second person to be shown where a person is. */
const approval = z.strictObject({ who: key, whereabouts: key, reason: text, on: day });
const involvement = z.strictObject({
  who: key, as: z.enum(PARTNERS), purpose: z.enum(PURPOSES), legalBasis: z.enum(LEGAL_BASES), secrecyBasis: z.enum(SECRECY_BASES), evidence: text, from: day, until: day.optional(), endedReason: text.optional(),
  // The director asked who administers for somebody else, that day.
  askedForOther: day.optional(),
  /** From whom this direction came, warmly: offered on a day, with what was done before. */
  handedOver: z.strictObject({ from: key, on: day, reason: text, told: day, toldHow: text, talked: day, notLost: text }).optional(),
});
const source = z.strictObject({
  kind: z.enum(['OWN_OBSERVATION', 'FAMILY_MEMBER', 'NETWORK', 'PROFESSIONAL', 'DOCUMENT', 'REPORTER']), person: key.optional(), name: text.optional(), organisation: key.optional(),
});
const fact = z.strictObject({
  key, kind: z.enum(['FACT', 'OPINION', 'INTERPRETATION']), on: day, until: day.optional(), place: text.optional(), source, what: text, about: some, released: keys,
  class: z.enum(['D3', 'D11', 'D12']).default('D3'), verification: z.enum(['VERIFIED', 'UNVERIFIED', 'DISPUTED']).default('UNVERIFIED'), restsOn: keys,
  by: key, recorded: day.optional(),
  /** What somebody says of it, beside it. */
  statements: z.array(z.strictObject({ who: key, words: text, disputes: z.boolean().default(false), on: day, writtenBy: text.optional() })).default([]),
  /** Name of who reported; encrypted, for Veilig Thuis alone. */
  reporter: text.optional(),
  /** It tells where somebody is, and waits unseen by the family for whoever directs. */
  waits: z.boolean().default(false),
});
/** A letter of one page, made when the demo is loaded. */
const attachment = z.strictObject({ title: text, file: text, about: some, released: keys, class: z.enum(['D3', 'D11', 'D12']).default('D3'), on: day, by: key, words: z.array(text).min(1) });
const pointer = z.strictObject({ topic: text, organisation: text, professional: z.string().default(''), reach: text, about: some, class: z.enum(['D3', 'D11', 'D12']).default('D3'), on: day, by: key });
const event = z.strictObject({
  kind: z.enum(['INCIDENT', 'REPORT', 'DECISION', 'DISCUSSION', 'MOVE', 'CONTACT_WITH_CHILD', 'HELP', 'OTHER']), on: day, what: text,
  class: z.enum(['D2', 'D2S', 'D3', 'D13']).default('D3'), about: some, released: keys, by: key, organisation: key.optional(),
});
const measure = z.strictObject({
  key: key.optional(), kind: z.enum(MEASURE_KINDS), from: day, until: day.optional(), note: z.string().default(''), about: some, released: keys, by: key,
  decided: day.optional(), decidedBy: z.string().default(''), reference: z.string().default(''), carriedOut: day.optional(), effect: z.string().default(''),
  /** Key of the measure that it extends. */
  extends: key.optional(),
});

/** One file of families/: everything the demo knows of one made-up family. */
export const familyShape = z.strictObject({
  dossier: z.strictObject({ key, number: text, name: text, organisation: key, opened: day, openedBy: key, reason: text, /** Where the family is discussed. */ safetyTeam: key.optional() }),
  people: z.record(key, person),
  households: z.array(household).default([]),
  custody: z.array(custody).default([]),
  network: z.array(network).default([]),
  ties: z.array(tie).default([]),
  nudges: z.array(nudge).default([]),
  contacts: z.array(contact).default([]),
  restrictions: z.array(restriction).default([]),
  involvements: z.array(involvement).min(1),
  approvals: z.array(approval).default([]),
  objections: z.array(objection).default([]),
  decisions: z.array(decision).default([]),
  mandates: z.array(mandate).default([]),
  releases: z.array(release).default([]),
  facts: z.array(fact).default([]),
  attachments: z.array(attachment).default([]),
  pointers: z.array(pointer).default([]),
  events: z.array(event).default([]),
  measures: z.array(measure).default([]),
  columns: z.array(columnShape).default([]),
  perspectives: z.array(perspectiveShape).default([]),
  crises: z.array(crisisShape).default([]),
  analyses: z.array(analysisShape).default([]),
  signals: z.array(signalShape).default([]),
  plans: z.array(planShape).default([]),
  gates: z.array(gateShape).default([]),
  monitoring: z.array(monitoringShape).default([]),
  milestones: z.array(milestoneShape).default([]),
  templates: z.array(templateShape).default([]),
  responses: z.array(responseShape).default([]),
  scores: z.array(scoreShape).default([]),
  cards: z.array(cardShape).default([]),
  factors: z.array(factorShape).default([]),
  instruments: z.array(instrumentShape).default([]),
  vulnerabilities: z.array(vulnerabilityShape).default([]),
});

export type FamilyFile = z.output<typeof familyShape>;
