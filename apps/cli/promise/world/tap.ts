/** A protected value that came out where it may not. */
export interface Leak {
  readonly kind: string;
  readonly family: string;
  readonly to: string;
  readonly where: string;
}

/** A protected value that can be recognised wherever it turns up. */
export interface Known {
  readonly text: string;
  readonly kind: string;
  readonly family: string;
}

/** Listens to everything that leaves the product, and knows each protected value when it hears it. */
export class Tap<Value extends Known> {
  readonly leaks: Leak[] = [];
  heard = 0;
  private readonly delivered = new Set<string>();

  /** `may` says whether a value may reach somebody; `markers` names the values in a text. */
  constructor(private readonly markers: (text: string) => readonly Value[], private readonly may: (marker: Value, to: string) => boolean) {}

  /** Something that reached a person, or (with nobody) something that was written down where no protected value belongs. */
  hear(to: string | null, where: string, text: string): void {
    this.heard += text.length;
    for (const marker of this.markers(text)) {
      if (to !== null && this.may(marker, to)) this.delivered.add(`${marker.text} ${to}`);
      else this.leaks.push({ kind: marker.kind, family: marker.family, to: to ?? 'nobody', where });
    }
  }

  reached(marker: Value, to: string): boolean {
    return this.delivered.has(`${marker.text} ${to}`);
  }
}
