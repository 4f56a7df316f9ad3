import { describe, expect, it } from '@jest/globals';
import type { Texts } from '@zov/access/web/family/portal/address';
import { forbiddenIn, misaddressedIn, textsInBothForms } from '@zov/access/web/family/portal/testing/plain-language';
import { readabilityOf } from '@zov/ui/plain-dutch/readability';
import { doorTexts, shellTexts } from './portal.texts';

const modules: Record<string, Texts<unknown>> = { 'the door': () => doorTexts, 'the shell': shellTexts };

describe.each(Object.entries(modules))('The texts of %s', (_name, texts) => {
  it.each(textsInBothForms(texts))('are plain for $address and speak in one form', ({ address, texts: all }) => {
    const { longest, most, mean, ease } = readabilityOf(all);
    expect({ longest, short: most <= 20 }).toEqual({ longest, short: true });
    expect(mean).toBeLessThanOrEqual(12);
    expect(ease).toBeGreaterThanOrEqual(65);
    expect(forbiddenIn(all)).toEqual([]);
    expect(misaddressedIn(all, address)).toEqual([]);
  });
});
