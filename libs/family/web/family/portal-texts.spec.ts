import { describe, expect, it } from '@jest/globals';
import { BASIS_WORDS, CLOSED_BY, OPENED_BY, PURPOSE_WORDS, SECRECY_WORDS, TASK_WORDS, whyWords } from '@zov/access/model/why-words.ts';
import { helpersTexts } from '@zov/access/web/family/helpers/helpers.texts';
import type { Texts } from '@zov/access/web/family/portal/address';
import { portalTexts } from '@zov/access/web/family/portal/portal.texts';
import { purposeWords, roleNames, taskWords } from '@zov/access/web/family/portal/words.texts';
import { whoLookedTexts } from '@zov/access/web/family/who-looked/who-looked.texts';
import { forbiddenIn, misaddressedIn, textsIn, textsInBothForms } from '@zov/access/web/family/portal/testing/plain-language';
import { readabilityOf } from '@zov/ui/plain-dutch/readability';
import { aboutUsTexts } from '@zov/dossier/web/family/about-us/about-us.texts';
import { whoReadsTexts } from '@zov/dossier/web/family/who-sees/who-reads.texts';
import { answerNames, whoSeesTexts } from '@zov/dossier/web/family/who-sees/who-sees.texts';
import { consentStates, groundWords, partNames, sharingTexts } from '@zov/dossier/web/family/sharing/sharing.texts';
import { kindNames, voiceTexts } from '@zov/dossier/web/family/voice/voice.texts';
import { opinionTexts, stanceNames } from '@zov/plan/web/family/opinion/opinion.texts';
import { inLanguageTexts } from '@zov/plan/web/family/in-language/in-language.texts';
import { agreementTexts } from '@zov/plan/web/family/our-plan/agreement.texts';
import { itemTexts } from '@zov/plan/web/family/our-plan/item.texts';
import { planTexts } from '@zov/plan/web/family/our-plan/plan.texts';
import { sayTexts } from './say/say.texts';

const modules: Record<string, Texts<unknown>> = {
  'every page': () => ({ portalTexts, roleNames, kindNames, stanceNames }),
  helpers: (say) => [helpersTexts(say), taskWords(say), purposeWords(say)],
  'who looked': (say) => [whoLookedTexts(say), purposeWords(say)],
  'about us': aboutUsTexts,
  voice: voiceTexts,
  'another language': inLanguageTexts,
  plan: (say) => [planTexts(say), agreementTexts(say), itemTexts(say), opinionTexts(say)],
  sharing: (say) => [sharingTexts(say), groundWords(say), partNames, consentStates],
  'who sees what': (say) => [whoSeesTexts(say), whoReadsTexts(), answerNames, partNames],
  // Read by professionals and family alike, so without "u" or "je".
  'why somebody sees something': () => [whyWords, TASK_WORDS, PURPOSE_WORDS, BASIS_WORDS, SECRECY_WORDS, OPENED_BY, CLOSED_BY],
  say: sayTexts,
};

describe.each(Object.entries(modules))('The texts of %s', (_name, texts) => {
  it.each(textsInBothForms(texts))('are plain for $address: short sentences and everyday words', ({ texts: all }) => {
    const { longest, most, mean, ease } = readabilityOf(all);
    expect({ longest, short: most <= 20 }).toEqual({ longest, short: true });
    expect(mean).toBeLessThanOrEqual(12);
    expect(ease).toBeGreaterThanOrEqual(65);
    expect(forbiddenIn(all)).toEqual([]);
  });

  it.each(textsInBothForms(texts))('speak to $address in one form', ({ address, texts: all }) => {
    expect(misaddressedIn(all, address)).toEqual([]);
  });
});

describe('The check itself', () => {
  it('finds a word of the trade, a sentence that is too long and the wrong form', () => {
    expect(forbiddenIn(['De casusregisseur belt u.', 'Sofie belt u.'])).toEqual(['De casusregisseur belt u.']);
    expect(readabilityOf([Array.from({ length: 21 }, () => 'woord').join(' ')]).most).toBe(21);
    expect(misaddressedIn(['Uw plan', 'Jouw plan', 'Ons plan'], 'CHILD')).toEqual(['Uw plan']);
    expect(misaddressedIn(['Uw plan', 'Jouw plan', 'Ons plan'], 'ADULT')).toEqual(['Jouw plan']);
  });

  it('reads texts with something filled in', () => {
    expect(textsIn({ one: 'a', many: { two: (name: string) => `dag ${name}` } })).toEqual(['a', 'dag Jip']);
  });
});
