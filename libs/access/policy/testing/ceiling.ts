import { DATA_CLASSES } from '../../model/data-class.ts';
import { ACTS, type Partner } from '../../model/partner.ts';
import { RULES } from '../index.ts';
import { CLASSES_OF_TYPE, Desk, type Row } from './desk.ts';

/** The row that fits best: written by the reader, of its organisation, naming it, said by and shared with it, about nobody else. */
const FITTING: Row = {
  createdBy: 'me', sourceOrganisationId: 'mine', namedActorIds: ['me'], actorId: 'me', toActorId: 'me', organisationId: 'mine', dossierOrganisationId: 'mine', childAllows: ['TEAM', 'PARENTS'],
  releasedToPersonIds: ['self'], aboutPersonIds: ['self'], personId: 'self', subjectPersonId: 'self', givenByPersonId: 'self', forPersonId: 'self', byPersonId: 'self',
};

const fieldsOf = (type: string): readonly string[] => [...new Set(RULES.filter(({ act, subject }) => act === 'READ' && subject === type).flatMap(({ fields }) => fields))];
const apart = (whole: readonly string[], open: readonly string[]): string => whole.filter((one) => !open.includes(one)).join(' ');

/** What stays closed to a partner under the widest grant, of the row that fits best: no grant, share or region can open it. */
export class Ceiling {
  private readonly desk: Desk;

  constructor(partner: Partner) {
    this.desk = new Desk(partner, { dataClasses: DATA_CLASSES, acts: ACTS.filter((act) => act !== 'READ'), personIds: ['self'], itemIds: ['item'], selfPersonId: 'self' });
  }

  /** Types of which nothing is ever read. */
  neverReads(): string {
    return apart(Object.keys(CLASSES_OF_TYPE), Object.keys(this.desk.seen(FITTING)));
  }

  /** Of what is read: classes that stay closed. */
  closedClasses(): Record<string, string> {
    return filled(Object.entries(this.desk.seen(FITTING)).filter(([type]) => type !== 'ItemVersion').map(([type, open]) => [type, apart(CLASSES_OF_TYPE[type] ?? [], open.split(' '))]));
  }

  /** Of what is read: fields that stay closed. */
  closedFields(): Record<string, string> {
    return filled(Object.entries(this.desk.seen(FITTING)).map(([type, classes]) => [type, apart(fieldsOf(type), classes.split(' ').flatMap((dataClass) => this.desk.fields(type, { ...FITTING, dataClass })))]));
  }

  /** Everything that can ever be done besides reading. */
  does(): Record<string, string> {
    return this.desk.does(FITTING);
  }
}

const filled = (pairs: readonly (readonly [string, string])[]): Record<string, string> => Object.fromEntries(pairs.filter(([, closed]) => closed !== ''));
