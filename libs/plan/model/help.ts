/** When help began and stopped, as it was written down. */
export interface HelpCourse { readonly startedOn: string; readonly stoppedOn: string | null; readonly stopReason: string }

/** What has to be mended before the course of some help can be written down. Days are YYYY-MM-DD in Europe/Amsterdam. */
export function problemsOfCourse({ startedOn, stoppedOn, stopReason }: HelpCourse, today: string): readonly { readonly field: string; readonly message: string }[] {
  const wrong: readonly (readonly [boolean, string, string])[] = [
    [startedOn > today, 'startedOn', 'Kies een dag die al geweest is, of vandaag.'],
    [stoppedOn !== null && stoppedOn > today, 'stoppedOn', 'Kies een dag die al geweest is, of vandaag.'],
    [stoppedOn !== null && stoppedOn < startedOn, 'stoppedOn', 'De hulp kan niet stoppen voordat zij begon.'],
    [stoppedOn !== null && stopReason.trim() === '', 'stopReason', 'Schrijf waarom de hulp stopte.'],
    [stoppedOn === null && stopReason.trim() !== '', 'stoppedOn', 'Kies op welke dag de hulp stopte.'],
  ];
  return wrong.filter(([is]) => is).map(([, field, message]) => ({ field, message }));
}

/** What holds of one help: what was written down last. The records come newest first. */
export function courseOf<Record extends { readonly helpLineageId: string }>(records: readonly Record[], lineageId: string): Record | undefined {
  return records.find((one) => one.helpLineageId === lineageId);
}
