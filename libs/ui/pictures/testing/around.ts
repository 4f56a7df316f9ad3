import type { AreasChild } from '../areas-grid';
import type { CircleMember } from '../circle/layout';
import type { Rater } from '../scale/layout';

export const someAround: CircleMember[] = [
  { id: '1', name: 'Wilma Papierland', role: 'belt elke dag, kinderen slapen er', ring: 'CLOSE', bond: 'STRONG', support: true },
  { id: '2', name: 'Juf Els', role: 'ziet Saar elke schooldag', ring: 'AROUND', bond: 'NORMAL', professional: true },
  { id: '3', name: 'Buurvrouw Annemarie van der Hoeven-Jansen', ring: 'AROUND', bond: 'WEAK' },
  { id: '4', name: 'Ruben Kartonsma', ring: 'CLOSE', bond: 'TENSE' },
  { id: '5', name: 'Hanna van Proefhulp', role: 'begeleidt het contact op zaterdag', ring: 'AT_DISTANCE', bond: 'NORMAL', professional: true },
];
const [RING, BOND] = [['CLOSE', 'AROUND', 'AT_DISTANCE'], ['STRONG', 'NORMAL', 'WEAK', 'TENSE']] as const;
export const manyAround: CircleMember[] = Array.from({ length: 22 }, (_, i) => ({
  id: String(i), name: `Persoon ${['Alexandra', 'Bo', 'Christiaan', 'Dirk'][i % 4] ?? ''} Achternaam${String(i)}`, role: i % 3 === 0 ? 'haalt de kinderen op vrijdag van school' : undefined,
  ring: RING[i % 3] ?? 'CLOSE', bond: BOND[i % 4] ?? 'NORMAL', professional: i % 5 === 0, support: i === 3,
}));

const scores = (...given: [string, number, string?][]) => given.map(([on, score, words]) => ({ on, score, words }));
export const raters: Rater[] = [
  { id: 'saar', name: 'Saar', scores: scores(['2026-09-09', 3, 'Als papa moe is ben ik bang'], ['2026-09-23', 4], ['2026-10-07', 5], ['2026-10-21', 6], ['2026-10-28', 6]) },
  { id: 'teun', name: 'Teun', scores: scores(['2026-09-09', 3], ['2026-10-28', 6]) },
  { id: 'ma', name: 'Linde (moeder)', scores: scores(['2026-09-09', 2], ['2026-10-28', 5]) },
  { id: 'pa', name: 'Ruben (vader)', scores: scores(['2026-09-09', 7], ['2026-10-28', 6]) },
  { id: 'jip', name: 'Jip Testman', scores: scores(['2026-09-09', 3], ['2026-10-28', 6]) },
  { id: 'vera', name: 'Vera (Veilig Thuis)', scores: scores(['2026-09-09', 2], ['2026-10-28', 5]) },
];

export const areas = ['Geen mishandeling of misbruik', 'Verzorging en bescherming', 'Liefde en aandacht', 'Regelmaat en structuur', 'Toezicht door een volwassene', 'Het kind voelt zich veilig', 'Ouders kunnen veranderen', 'Steun van het netwerk'].map((label, i) => ({ id: String(i), label }));
export const areaChildren: AreasChild[] = [
  { id: 'saar', name: 'Saar', areas: { 0: { judgement: 'WORRY', note: 'Sinds 5 september niet meer geduwd; nog wel geschreeuw bij de deur.' }, 1: { judgement: 'SAFE_ENOUGH' }, 5: { judgement: 'UNSAFE', note: 'Zij is bang als papa moe is.' } } },
  { id: 'teun', name: 'Teun', areas: { 0: { judgement: 'SAFE_ENOUGH' } } },
];
