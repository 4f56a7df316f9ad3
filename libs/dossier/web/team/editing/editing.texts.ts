import { formatList } from '@zov/ui/format';

export const editingTexts = {
  colleague: 'een collega',
  here: (names: readonly string[]) => `${formatList(names)} ${names.length === 1 ? 'is' : 'zijn'} hier nu ook aan het schrijven.`,
  safe: 'Schrijf gerust door. Veranderen jullie dezelfde woorden, dan ziet u beide teksten.',
  elsewhere: (names: readonly string[]) => `${formatList(names)} ${names.length === 1 ? 'schrijft' : 'schrijven'} nu ook aan dit plan.`,
  at: (name: string, what: string) => `${name}: ${what}`,
};
