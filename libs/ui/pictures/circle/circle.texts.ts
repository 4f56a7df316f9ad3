import { formatCount } from '@zov/ui/format';
import type { CircleBond, CircleMember, CircleRing } from './layout';

export const ringWords: Record<CircleRing, string> = { CLOSE: 'dichtbij', AROUND: 'in de buurt', AT_DISTANCE: 'op afstand', WORKING: 'werkt met het gezin' };
export const bondWords: Record<CircleBond, string> = { STRONG: 'sterke band', NORMAL: 'gewone band', WEAK: 'zwakke band', TENSE: 'gespannen band' };

export const circleTexts = {
  title: (centre: string) => `Netwerkcirkel van ${centre}`,
  legend: 'Wat de vormen en lijnen betekenen',
  person: 'iemand uit het netwerk',
  professional: 'professional',
  support: 'steunfiguur, gekozen door het kind',
  asTable: 'Lees de netwerkcirkel als tabel',
  who: 'Wie',
  ring: 'Kring',
  bond: 'Band',
  role: 'Rol',
  none: '–',
  message: (centre: string, members: readonly CircleMember[]) => {
    if (members.length === 0) return `Rond ${centre} staat nog niemand.`;
    const around = members.filter((one) => one.ring !== 'WORKING');
    const working = members.filter((one) => one.ring === 'WORKING').map((one) => one.name);
    const close = members.filter((one) => one.ring === 'CLOSE').map((one) => one.name);
    const tense = members.filter((one) => one.bond === 'TENSE').map((one) => one.name);
    return [
      around.length === 0 ? `Rond ${centre} staat nog niemand.` : `Rond ${centre} ${around.length === 1 ? 'staat' : 'staan'} ${formatCount(around.length, 'persoon', 'personen')}.`,
      ...(around.length === 0 ? [] : [close.length > 0 ? `Dichtbij: ${close.join(', ')}.` : 'Niemand staat dichtbij.']),
      ...(tense.length > 0 ? [`Gespannen band met ${tense.join(', ')}.`] : []),
      ...(working.length > 0 ? [`Met het gezin ${working.length === 1 ? 'werkt' : 'werken'}: ${working.join(', ')}.`] : []),
    ].join(' ');
  },
};
