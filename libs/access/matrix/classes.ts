/** The classes of data, as the access matrix names them, with what each holds. */
export const CLASSES = {
  D1: 'persoons- en gezinsgegevens, huishouden, gezag, netwerk',
  D1B: 'burgerservicenummer',
  D2: 'adres en contact',
  D2S: 'verborgen verblijf en wat het verraadt',
  D3: 'feiten en gebeurtenissen',
  D3M: 'wie meldde',
  D4: 'veiligheidskaart',
  D5: 'veiligheidsplan (fase 1)',
  D6: 'hulpverleningsplan (fase 2)',
  D7: 'herstelplan (fase 3)',
  D8: 'eigen woorden',
  D8K: 'eigen woorden van een kind',
  D9: 'besprekingen en besluiten',
  D11: 'gezondheid',
  D12: 'strafrecht',
  D13: 'maatregelen en juridische stappen',
  D14: 'betrokkenheid, gronden, toestemming en beperking',
  D15: 'het logboek van inzage',
} as const;

export type ClassName = keyof typeof CLASSES;
export const CLASS_NAMES = Object.keys(CLASSES) as ClassName[];

/** Tags of places in the schema that hold no class of family data by themselves. */
export const TAGS = {
  ITEM: 'de klasse van het onderdeel waar het over gaat',
  META: 'een sleutel, versie, stand of bladzijde: zegt niets over het gezin',
  NONE: 'geen gezinsgegeven',
} as const;
