import { subject } from '@casl/ability';
import type { Ref, Rule } from '@zov/access/policy';
import type { abilityOf } from '@zov/access/policy/ability.ts';
import type { Operators } from '@zov/access/policy/rule.ts';

/** What an operator says of a value of the row and what it is compared with, also where either is not there; REFUSED when it may not even be asked. */
const MEANING: readonly (readonly [operator: keyof Operators, value: unknown, side: unknown, says: boolean | 'REFUSED'])[] = [
  ['$is', 'a', 'a', true], ['$is', 'a', 'b', false], ['$is', null, null, false], ['$is', null, 'a', false], ['$is', 'a', null, false], ['$is', undefined, 'a', 'REFUSED'],
  ['$oneOf', 'a', ['a', 'b'], true], ['$oneOf', 'c', ['a', 'b'], false], ['$oneOf', null, [null], false], ['$oneOf', 'a', null, false], ['$oneOf', 'a', [], false],
  ['$among', 'a', null, true], ['$among', null, null, true], ['$among', 'a', ['a'], true], ['$among', 'b', ['a'], false], ['$among', null, [null], false], ['$among', 'a', undefined, 'REFUSED'],
  ['$within', ['a'], ['a', 'b'], true], ['$within', ['a', 'c'], ['a', 'b'], false], ['$within', [], ['a'], false], ['$within', null, ['a'], false], ['$within', null, null, false],
  ['$touches', ['a', 'c'], ['a'], true], ['$touches', ['c'], ['a'], false], ['$touches', [], ['a'], false], ['$touches', null, ['a'], false],
  ['$outside', ['c'], ['a'], true], ['$outside', ['a', 'c'], ['a'], false], ['$outside', [], ['a'], true], ['$outside', null, ['a'], false], ['$outside', ['c'], null, false],
  ['$holds', ['a', 'b'], 'a', true], ['$holds', ['b'], 'a', false], ['$holds', null, 'a', false], ['$holds', [null], null, false],
  ['$freeOf', [], 'a', true], ['$freeOf', ['a'], 'a', false], ['$freeOf', ['b'], 'a', true], ['$freeOf', [null], null, true],
];

const ruleOf = (operator: keyof Operators, side: unknown): Rule => ({ partner: 'ANALYST', act: 'READ', subject: 'Row', fields: ['id'], condition: { value: { [operator]: side } } });

/** Whether the operators mean what they say, compared with a value that is written down and with one that is filled in. */
export function operatorsHold(make: typeof abilityOf, TheirRef: typeof Ref): boolean {
  const ref = new TheirRef('grant', 'itemIds');
  const kept = make([ruleOf('$oneOf', ref)]).rulesFor('READ', 'Row')[0]?.conditions as { value?: { $oneOf?: unknown } } | undefined;
  return kept?.value?.$oneOf === ref && MEANING.every(([operator, value, side, says]) =>
    [[side, () => 'unasked'] as const, [ref, () => side] as const].every(([written, fill]) => heard(() => make([ruleOf(operator, written)], fill).can('READ', subject('Row', { value }) as never)) === says));
}

function heard(ask: () => boolean): boolean | 'REFUSED' {
  try {
    return ask();
  } catch (error) {
    // It says what is missing, for whoever reads the log.
    return (error as Error).message.includes('"value"') ? 'REFUSED' : false;
  }
}
