import { idOf } from '@zov/access/server/testing/rows.ts';
import type { Family } from '../world/family.ts';
import type { Variant } from './secret.ts';

/** What an argument of this name is mostly filled with. */
export const WORLD_IDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^dossierId$/, ['dossier']],
  [/personId|aboutPersonIds|personIds/i, ['person mother', 'person father', 'person daughter', 'person son', 'person grandmother']],
  [/planVersionId/, ['plan', 'draft']],
  [/top3ItemId|itemIds/, ['situation', 'draft situation']],
  [/agreementLineageId/, ['line 4', 'line 5']],
  [/factIds|restsOnFactIds/, ['fact of mother', 'fact of all', 'reported']],
  [/^(itemId|id)$/, ['agreement', 'withdrawn agreement', 'situation', 'draft situation', 'condition', 'contact', 'fact of mother', 'fact of all', 'check', 'response of mother', 'dossier']],
  [/actorId|organisationId/, ['actor', 'organisation']],
];

/** The ids that a script may name: of the family, of another one, of what only the second world has, and of nothing. */
export class WorldIds {
  readonly all: readonly string[];
  readonly planted: readonly string[];
  readonly unknown = ['1', '2', '3'].map((one) => idOf(`nothing ${one}`));

  constructor(private readonly family: Family, other: Family, variant: Variant, known: readonly string[]) {
    this.all = [...known, other.dossierId, idOf('actor director'), idOf('actor colleague'), idOf('municipality'), idOf('shelter')];
    this.planted = variant.changes.map((change) => ('insert' in change ? change.insert.id : change.id));
  }

  named(names: readonly string[]): string[] {
    return names.map((name) => {
      if (name === 'dossier') return this.family.dossierId;
      if (name === 'actor') return idOf('actor colleague');
      return name === 'organisation' ? idOf('municipality') : this.family.id(name);
    });
  }
}
