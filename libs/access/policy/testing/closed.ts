import { describe, expect, it } from '@jest/globals';
import type { Partner } from '../../model/partner.ts';
import { Ceiling } from './ceiling.ts';

/** What stays closed to one partner whatever a grant carries and whoever wrote the row; and, as everything else is closed too, all it can ever do. */
export interface Closed {
  readonly partner: Partner;
  readonly it: string;
  readonly never: string;
  readonly classes: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly does: Readonly<Record<string, string>>;
}

/** Holds each partner to its line. */
export function staysClosed(lines: readonly Closed[]): void {
  describe.each(lines)('$partner $it:', ({ partner, never, classes, fields, does }) => {
    const ceiling = new Ceiling(partner);

    it('never reads these types', () => {
      expect(ceiling.neverReads()).toBe(never);
    });

    it('reads nothing of these classes', () => {
      expect(ceiling.closedClasses()).toEqual(classes);
    });

    it('reads nothing of these fields', () => {
      expect(ceiling.closedFields()).toEqual(fields);
    });

    it('does nothing but this', () => {
      expect(ceiling.does()).toEqual(does);
    });
  });
}
