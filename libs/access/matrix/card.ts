import type { ClassName } from './classes.ts';
import { each, sees, type Sheet, type Sight } from './notation.ts';

type Cells = Readonly<Partial<Record<ClassName, readonly Sight[]>>>;

const PARTS = 'SafetyCardChild SafetyCardArea';
const CARD = `SafetyCard ${PARTS}`;
const LINE = 'SafetyCardLine';
const conclusion = (...when: Parameters<typeof sees>[1][]): Sight => sees('SafetyCard.envelope SafetyCard.conclusion', 'inForce', ...when);

/** The whole card, and of its lines the classes that this partner reads. */
const whole = (classes: string, history = ''): Cells => ({ ...each(classes, sees(LINE)), D4: [sees(`${CARD} ${LINE}${history}`)] });
/** At a table: that there is a card, and what was tabled of it. */
const tabled: Cells = { D4: [sees('SafetyCard.envelope'), sees(CARD, 'tabled')] };
/** The conclusion of the last card and nothing else. */
const concluded: Cells = { D4: [conclusion()] };

/** The part of whoever it is about; what is decided about all children only when each of them is; of the lines what is read of their sources. */
const ofTheFamily = (...shared: Parameters<typeof sees>[1][]): Cells => {
  const lines = [sees(`${LINE}.family`, 'aboutUs', 'shown', 'copyAboutUs'), ...shared.map((one) => sees(`${LINE}.family`, one, 'shown', 'copyByName')), sees(`${LINE}.family`, 'saidByUs', 'shown', 'copyOfWords')];
  return {
    ...each('D3 D5 D6 D7 D8', ...lines),
    D4: [sees('SafetyCard.envelope', 'byName', 'shown'), sees('SafetyCard.envelope SafetyCard.conclusion SafetyCard.decision', 'aboutUs', 'shown'), sees('SafetyCardChild.family SafetyCardArea', 'aboutUs', 'shown'), ...lines],
  };
};
/** A child besides: the lines that stand for its own words. */
const ofChild = (...shared: Parameters<typeof sees>[1][]): Cells => ({ ...ofTheFamily(...shared), D8K: ofTheFamily(...shared).D8 ?? [] });

/** What each actor sees of the veiligheidskaart, beside its row of the matrix. Who is not named sees nothing of it. */
const CARD_OF: Readonly<Record<string, Cells>> = {
  CASE_DIRECTOR: whole('D3 D5 D6 D7 D8 D8K', ' ItemVersion'),
  TEAM_COLLEAGUE: whole('D3 D5 D6 D7 D8', ' ItemVersion'),
  GI_WORKER: whole('D5 D8'),
  GI_EXECUTOR: whole('D3 D5 D6 D7 D8', ' ItemVersion'),
  JUVENILE_PROBATION: { ...each('D5 D8', sees(LINE, 'ours')), D4: [conclusion(), sees(`${CARD} ${LINE}`, 'ours')] },
  RVDK_AT_TABLE: tabled,
  RVDK: whole('D5 D8'),
  VEILIG_THUIS: whole('D3 D5 D6 D8', ' ItemVersion'),
  CHAIR: tabled,
  SECRETARY: tabled,
  SECOND_READER: whole('D3 D5 D6 D7 D8', ' ItemVersion'),
  MDA_CORE: whole('D5 D6 D7 D8'),
  CARE_PROVIDER: concluded,
  POLICE: concluded,
  CRISIS: { D4: [sees(`${CARD} ${LINE}`, 'inForce')], D5: [sees(LINE, 'inForce')] },
  SHARE_RECEIVER: { D4: [conclusion('shared'), sees(PARTS, 'shared', 'inForce')] },
  PARENT_WITH_CUSTODY: ofTheFamily('given'),
  PARENT_OF_16_PLUS: ofTheFamily('given'),
  GUARDIAN: ofTheFamily('given'),
  CHILD_12_PLUS: ofChild('byName'),
  CHILD_16_PLUS: ofChild('byName'),
  FORMER_CHILD: ofChild(),
};

/** The rows of the matrix with what each sees of the veiligheidskaart. */
export function withCard(sheets: Readonly<Record<string, Sheet>>): Readonly<Record<string, Sheet>> {
  return Object.fromEntries(Object.entries(sheets).map(([actor, sheet]) => {
    const cells = Object.entries(CARD_OF[actor] ?? {}) as [ClassName, readonly Sight[]][];
    return [actor, { ...sheet, reads: { ...sheet.reads, ...Object.fromEntries(cells.map(([name, cell]) => [name, [...(sheet.reads[name] ?? []), ...cell]])) } }];
  }));
}
