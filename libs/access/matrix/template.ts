import type { ClassName } from './classes.ts';
import type { ConditionName } from './conditions.ts';
import { each, sees, type Sheet, type Sight } from './notation.ts';

type Cells = Readonly<Partial<Record<ClassName, readonly Sight[]>>>;

const WHOLE = 'TemplatePlan TemplatePlanSection';
const FAMILY = 'TemplatePlan.family TemplatePlanSection.family';

/** Help at a divorce, and the plan at eighteen. */
const whole = (...when: ConditionName[]): Cells => each('D6 D7', sees(WHOLE, ...when));
/** What is about us, and what was shared by name; of criminal law only what is about me. Never a draft. */
const ofFamily = (mine: boolean, ...shared: ConditionName[]): Cells => {
  const given = shared.map((one) => sees(FAMILY, one, 'shown'));
  return { ...each('D6 D7', ...(mine ? [sees(FAMILY, 'aboutUs', 'shown')] : []), ...given), D12: [...(mine ? [sees(FAMILY, 'aboutMe', 'shown')] : []), ...given] };
};

/** NL: plannen met sjabloon. Who is not named sees none of them; what comes after juvenile probation is for its officer and whoever it is about. */
const TEMPLATES_OF: Readonly<Record<string, Cells>> = {
  CASE_DIRECTOR: whole(), GI_EXECUTOR: whole(), SECOND_READER: whole(), TEAM_COLLEAGUE: whole('begun'), VEILIG_THUIS: { D6: [sees(WHOLE)] }, JUVENILE_PROBATION: { D12: [sees(WHOLE, 'ours')] },
  PARENT_WITH_CUSTODY: ofFamily(true, 'given'), PARENT_OF_16_PLUS: ofFamily(true, 'given'), GUARDIAN: ofFamily(true, 'given'), PARENT_WITHOUT_CUSTODY: ofFamily(false, 'given'), FOSTER_PARENT: ofFamily(false, 'given'),
  CHILD_12_PLUS: ofFamily(true, 'byName'), CHILD_16_PLUS: ofFamily(true, 'byName'), FORMER_CHILD: ofFamily(true),
};

/** The rows of the matrix with what each sees of plans with a template. */
export function withTemplates(sheets: Readonly<Record<string, Sheet>>): Readonly<Record<string, Sheet>> {
  return Object.fromEntries(Object.entries(sheets).map(([actor, sheet]) => {
    const cells = Object.entries(TEMPLATES_OF[actor] ?? {}) as [ClassName, readonly Sight[]][];
    return [actor, { ...sheet, reads: { ...sheet.reads, ...Object.fromEntries(cells.map(([name, cell]) => [name, [...(sheet.reads[name] ?? []), ...cell]])) } }];
  }));
}
