/** NL: talen. Languages that a text of the plan can be translated into: its own name, its Dutch name, how a browser calls it and which way it is written. */
export const LANGUAGES = {
  EN: { own: 'English', dutch: 'Engels', lang: 'en', dir: 'ltr' },
  AR: { own: 'العربية', dutch: 'Arabisch', lang: 'ar', dir: 'rtl' },
  TR: { own: 'Türkçe', dutch: 'Turks', lang: 'tr', dir: 'ltr' },
  PL: { own: 'Polski', dutch: 'Pools', lang: 'pl', dir: 'ltr' },
  UK: { own: 'Українська', dutch: 'Oekraïens', lang: 'uk', dir: 'ltr' },
  FA: { own: 'فارسی', dutch: 'Perzisch', lang: 'fa', dir: 'rtl' },
  TI: { own: 'ትግርኛ', dutch: 'Tigrinya', lang: 'ti', dir: 'ltr' },
  SO: { own: 'Soomaali', dutch: 'Somalisch', lang: 'so', dir: 'ltr' },
} as const satisfies Record<string, { readonly own: string; readonly dutch: string; readonly lang: string; readonly dir: 'ltr' | 'rtl' }>;

export type LanguageCode = keyof typeof LANGUAGES;

export const isLanguage = (code: string | null | undefined): code is LanguageCode => code != null && code in LANGUAGES;
