import { isAbsolute, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding, What } from '../audit-verify/chain-check';
import { verifyLog, type Report } from '../audit-verify/verify';
import { UsageError, setting, type Command } from '../command';

const WHAT: Readonly<Record<What, string>> = {
  CHANGED: 'deze regel is veranderd nadat hij was verzegeld',
  MISSING: 'deze regel is weg; alleen het zegel is er nog',
  GAP: 'dit nummer ontbreekt',
  BROKEN: 'deze regel sluit niet aan op de vorige: er is iets tussengevoegd, weggehaald of verwisseld',
  ELSEWHERE: 'deze regel hoort in een andere keten',
  REWRITTEN: 'de keten is herschreven: hier is eerder een andere hash ondertekend',
  CUT: 'het einde is afgeknipt: er is ooit een verdere regel ondertekend',
  UNSEALED: 'deze regel is nooit verzegeld, terwijl jongere regels dat wel zijn',
  SIGNATURE: 'deze handtekening is niet gezet met een bekende sleutel',
  NO_ANCHORS: 'er zijn geen ankers; een afgeknipt einde is dan niet te zien. Noem de map met --anchors, of zie ervan af met --without-anchors',
};

const number = (value: number): string => value.toLocaleString('nl-NL', { maximumFractionDigits: value < 10 ? 2 : 0 });

const count = (value: number, one: string, more: string): string => `${number(value)} ${value === 1 ? one : more}`;

function lineOf({ what, regionId, day, seq, dossierId, eventId, from, more = 0 }: Finding): string {
  const chain = regionId === undefined ? (day ?? '') : `keten ${regionId}/${day ?? ''}`;
  const place = seq === undefined ? chain : `${chain} regel ${seq}`;
  const row = eventId === undefined ? '' : ` (dossier ${dossierId ?? ''}, inzage ${eventId})`;
  const copy = from === undefined ? '' : from === 'anchor' ? ' (anker)' : ' (database)';
  return `  ✗ ${place === '' ? '' : `${place}: `}${WHAT[what]}${row}${copy}${more === 0 ? '' : `; daarna nog ${number(more)}`}`;
}

function show(report: Report): number {
  const { findings, rows, chains, heads, anchors, waiting, unsigned, unreadableAnchors, seconds } = report;
  console.log([`${count(rows, 'regel', 'regels')} in ${count(chains, 'keten', 'ketens')}`, `${count(heads, 'handtekening', 'handtekeningen')} in de database`, count(anchors, 'anker', 'ankers')].join(', '));
  console.log(`${number(seconds)} s, ${number(rows / Math.max(seconds, 0.001))} regels per seconde`);
  if (waiting > 0) console.log(`  · nog te verzegelen: ${count(waiting, 'regel', 'regels')}`);
  if (unsigned > 0) console.log(`  · verzegeld, nog te ondertekenen: ${count(unsigned, 'regel', 'regels')}`);
  if (unreadableAnchors > 0) console.log(`  · onleesbaar in de ankers, zoals na een afgebroken schrijfactie: ${count(unreadableAnchors, 'regel', 'regels')}`);
  for (const finding of findings) console.log(lineOf(finding));
  console.log(findings.length === 0 ? 'Het logboek is heel.' : 'Het logboek is NIET heel.');
  return findings.length === 0 ? 0 : 1;
}

/** A day of the calendar; throws UsageError. */
function dayOf(text: string | undefined): string | undefined {
  if (text === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)))) return text;
  throw new UsageError(`--since moet een dag zijn, bijvoorbeeld 2026-11-21, niet: ${text}`);
}

export const auditVerify: Command = {
  name: 'audit:verify',
  summary: 'Rekent het logboek na en zegt welke regel als eerste niet klopt.',
  usage: `[--since <dag>] [--anchors <map>] [--key <bestand>]... [--without-anchors]

  --since            kijkt alleen naar ketens vanaf deze dag (UTC), bijvoorbeeld 2026-11-21
  --anchors          map met de ankers, de ondertekende hashes buiten de database; standaard anchors in ZOV_DATA
  --key              bestand met een sleutel die ondertekend mag hebben; standaard ZOV_SEAL_KEY_FILE en de sleutels bij de ankers
  --without-anchors  rekent alleen de database na; een afgeknipt einde is dan niet te zien

Exitcode 0 als alles klopt, 1 als er iets niet klopt.`,
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { since: { type: 'string' }, anchors: { type: 'string' }, key: { type: 'string', multiple: true }, 'without-anchors': { type: 'boolean' } },
    });
    if (values.anchors !== undefined && values['without-anchors'] === true) throw new UsageError('Kies --anchors of --without-anchors.');
    const since = dayOf(values.since);
    const folder = values.anchors ?? join(process.env.ZOV_DATA || '.data', 'anchors');
    const own = process.env.ZOV_SEAL_KEY_FILE;
    return show(await verifyLog({
      url: setting('ZOV_AUDIT_DATABASE_URL'), anchors: values['without-anchors'] === true ? null : isAbsolute(folder) ? folder : resolve(folder),
      keyFiles: values.key ?? (own ? [own] : []), ...(since === undefined ? {} : { since }),
    }));
  },
};
