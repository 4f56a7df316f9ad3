/** How somebody stands to one dossier, and what is left of the row of the matrix then: all of it, what it reads, or nothing. */
export interface Relation {
  readonly dutch: string;
  /** The row of the actor, without what it does, or nothing at all: not even that the dossier is there. */
  readonly sees: 'ROW' | 'READS' | 'NOTHING';
}

export const RELATIONS = {
  LIVE: { dutch: 'betrokken, uitgenodigd, met een deling, met noodtoegang of als gezinslid, en nu', sees: 'ROW' },
  BY_MANDATE: { dutch: 'advocaat of andere gemachtigde, met stukken: leest namens een gezinslid, met een schriftelijke machtiging, tot een dag', sees: 'READS' },
  ENDED: { dutch: 'betrokken geweest: de termijn is voorbij of het recht is beëindigd', sees: 'NOTHING' },
  NOT_YET: { dutch: 'nog niet begonnen: de uitnodiging gaat later in', sees: 'NOTHING' },
  TEAM: { dutch: 'zelfde rol en zelfde organisatie als iemand die betrokken is, zelf niet', sees: 'NOTHING' },
  OTHER_TEAM: { dutch: 'zelfde rol bij een andere organisatie, in een ander gezin betrokken', sees: 'NOTHING' },
  OTHER_REGION: { dutch: 'zelfde rol in een andere regio', sees: 'NOTHING' },
  OTHER_FAMILY: { dutch: 'gezinslid van een ander gezin', sees: 'NOTHING' },
} as const satisfies Record<string, Relation>;

export type RelationName = keyof typeof RELATIONS;
