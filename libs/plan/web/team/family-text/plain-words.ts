/** Words that many people do not know, with what to write instead. Hints for the writer; they never stop anything. */
const PLAINER: Readonly<Record<string, string>> = {
  casusregie: 'wie het regelt', casusregisseur: 'wie het regelt', ots: 'de rechter heeft gezegd dat …', ondertoezichtstelling: 'de rechter heeft gezegd dat …',
  uithuisplaatsing: 'ergens anders wonen', zienswijze: 'uw mening', betrokkene: 'een naam', betrokkenen: 'namen', jeugdige: 'kind, of de naam', jeugdigen: 'kinderen',
  escalatie: 'ruzie die erger wordt', escaleert: 'wordt erger', escaleren: 'erger worden', agressie: 'schelden, slaan of duwen', agressief: 'boos: zeg wat iemand doet',
  interventie: 'hulp', problematiek: 'problemen', middelengebruik: 'alcohol of drugs gebruiken', verwaarlozing: 'zeg wat een kind niet krijgt',
  signaleren: 'zien', signalen: 'wat u ziet', monitoren: 'in de gaten houden', monitort: 'houdt in de gaten', evalueren: 'samen bespreken', evaluatie: 'samen bespreken',
  implementeren: 'gaan doen', realiseren: 'voor elkaar krijgen', conform: 'zoals in', middels: 'met', indien: 'als', tevens: 'ook', echter: 'maar',
  teneinde: 'om', omtrent: 'over', betreffende: 'over', alvorens: 'voordat', derhalve: 'dus', aangaande: 'over', dient: 'moet', dienen: 'moeten',
  bewerkstelligen: 'zorgen dat', faciliteren: 'helpen', participeren: 'meedoen', adequaat: 'goed', pedagogisch: 'van opvoeden', affectief: 'liefdevol',
  hechting: 'band', traumatisch: 'heel erg om mee te maken', disfunctioneren: 'niet goed gaan', draagkracht: 'wat iemand aankan', draaglast: 'wat iemand moet dragen',
  systeem: 'gezin', netwerkberaad: 'overleg met familie en vrienden', veiligheidsvoorwaarde: 'wat er minstens moet', bodemeis: 'wat er minstens moet',
  gezagdragend: 'met gezag', biologische: 'eigen', partnergeweld: 'geweld tussen ouders', huiselijk: 'thuis', calamiteit: 'iets ergs', urgent: 'snel nodig',
  rapportage: 'verslag', rapporteren: 'vertellen', contactmoment: 'gesprek', begeleiding: 'hulp', hulpverlening: 'hulp', traject: 'hulp', sanctie: 'gevolg',
};

const LONGEST_SENTENCE = 20;

export type Hint = { readonly kind: 'sentence' | 'word'; readonly text: string; readonly instead?: string };

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n+/).map((one) => one.trim()).filter(Boolean);

/** What may be hard to read: sentences of more than twenty words, and difficult words. */
export function plainHints(text: string): Hint[] {
  const long = sentencesOf(text).filter((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE).map((sentence): Hint => ({ kind: 'sentence', text: sentence }));
  const found = new Set(wordsOf(text).map((word) => word.toLowerCase()).filter((word) => PLAINER[word]));
  return [...long, ...[...found].map((word): Hint => ({ kind: 'word', text: word, instead: PLAINER[word] }))];
}
