/** Who stands around a family, by the name the world gives them. */
export type Reader =
  | 'mother' | 'father' | 'daughter' | 'director' | 'colleague' | 'second' | 'vt' | 'otherVt' | 'gi' | 'sheltered' | 'crisis' | 'officer' | 'otherOfficer' | 'admin' | 'otherRegion' | 'anonymous';

/** A protected value: it stands nowhere else, so wherever its marker turns up, this value did. */
export interface Marker {
  readonly text: string;
  /** What sort of secret it is. */
  readonly kind: string;
  /** The family it is of; readers of another one never see it. */
  readonly family: string;
  /** Readers who must be seen to get it; without them the scan would prove nothing. */
  readonly sees: readonly Reader[];
  /** Readers who may get it, besides. */
  readonly may: readonly Reader[];
}

/** What a marker looks like in any text; phone numbers are digits, as the product would show them. */
export const MARKER = /ZV-CANARY-[a-z]+-[a-z0-9]+-\d{7}|069\d{7}/g;

/** Professionals who may read most of a dossier by their grant. */
export const PROFESSIONALS: readonly Reader[] = ['director', 'second', 'vt', 'gi'];

/** Makes markers that are all different, and remembers whose they are. */
export class Markers {
  readonly all = new Map<string, Marker>();

  text(family: string, kind: string, sees: readonly Reader[], may: readonly Reader[] = []): string {
    return this.keep({ text: `ZV-CANARY-${kind}-${family}-${this.next()}`, kind, family, sees, may });
  }

  phone(family: string, kind: string, sees: readonly Reader[], may: readonly Reader[] = []): string {
    return this.keep({ text: `069${this.next()}`, kind, family, sees, may });
  }

  /** The markers in a text or in bytes. */
  in(text: string): Marker[] {
    if (!text.includes('ZV-CANARY-') && !text.includes('069')) return [];
    return [...new Set(text.match(MARKER))].flatMap((found) => this.all.get(found) ?? []);
  }

  private next(): string {
    return String(1_000_003 + this.all.size * 4_093).slice(-7);
  }

  private keep(marker: Marker): string {
    this.all.set(marker.text, marker);
    return marker.text;
  }
}

/** Whether a value may reach this reader of this family. */
export function entitled(marker: Marker, reader: Reader, family: string | null): boolean {
  return (family === null || marker.family === family) && (marker.sees.includes(reader) || marker.may.includes(reader));
}
