/** Words of the trade and of offices that many people do not know, with what to write instead. In lower case; the first that fits wins. */
export const HARD_WORDS: Readonly<Record<string, string>> = {
  casusregie: 'wie het regelt', casusregisseur: 'wie het regelt', casus: 'wat er in dit gezin speelt', casuïstiek: 'wat er in gezinnen speelt',
  ots: 'de rechter heeft gezegd dat …', vots: 'de rechter heeft voor even gezegd dat …', ondertoezichtstelling: 'de rechter heeft gezegd dat …', muhp: 'de rechter vindt dat … ergens anders woont',
  vto: 'vragen of de Raad onderzoek doet', uithuisplaatsing: 'ergens anders wonen', zienswijze: 'uw mening', betrokkene: 'een naam', betrokkenen: 'namen', betrokkenheid: 'wie er meedoet',
  jeugdige: 'kind, of de naam', jeugdigen: 'kinderen', minderjarige: 'kind', minderjarigen: 'kinderen', 'ouderlijk gezag': 'gezag',
  escalatie: 'ruzie die erger wordt', escaleert: 'wordt erger', escaleren: 'erger worden', agressie: 'schelden, slaan of duwen', agressief: 'boos: zeg wat iemand doet',
  interventie: 'hulp', problematiek: 'problemen', hulpvraag: 'waar hulp bij nodig is', middelengebruik: 'alcohol of drugs gebruiken', verwaarlozing: 'zeg wat een kind niet krijgt',
  signaleren: 'zien', signalen: 'wat u ziet', monitoren: 'in de gaten houden', monitort: 'houdt in de gaten', evalueren: 'samen bespreken', evaluatie: 'samen bespreken',
  implementeren: 'gaan doen', realiseren: 'voor elkaar krijgen', conform: 'zoals in', middels: 'met', indien: 'als', tevens: 'ook', echter: 'maar', reeds: 'al',
  teneinde: 'om', omtrent: 'over', betreffende: 'over', alvorens: 'voordat', derhalve: 'dus', aangaande: 'over', 'dient te': 'moet', 'dienen te': 'moeten', onderhavig: 'dit',
  bewerkstelligen: 'zorgen dat', faciliteren: 'helpen', participeren: 'meedoen', participatie: 'meedoen', adequaat: 'goed', autoriseren: 'goedkeuren', raadplegen: 'bekijken',
  pedagogisch: 'van opvoeden', affectief: 'liefdevol', hechting: 'band', traumatisch: 'heel erg om mee te maken', disfunctioneren: 'niet goed gaan',
  draagkracht: 'wat iemand aankan', draaglast: 'wat iemand moet dragen', systeem: 'gezin', netwerkberaad: 'overleg met familie en vrienden',
  veiligheidsvoorwaarde: 'wat er minstens moet', bodemeis: 'wat er minstens moet', vangnet: 'wie u kunt bellen', gezagdragend: 'met gezag', biologische: 'eigen',
  partnergeweld: 'geweld tussen ouders', 'huiselijk geweld': 'geweld thuis', calamiteit: 'iets ergs', urgent: 'snel nodig', grondslag: 'waarom het mag', verwerking: 'wat er met gegevens gebeurt',
  inzage: 'mogen lezen', dossier: 'wat er over u staat', netwerkdossier: 'wat er over u staat', correctieverzoek: 'vragen om iets te verbeteren',
  rapportage: 'verslag', rapporteren: 'vertellen', contactmoment: 'gesprek', hulpverlening: 'hulp', traject: 'hulp', sanctie: 'gevolg',
};

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const ANY_HARD_WORD = new RegExp(`(?<!\\p{L})(${Object.keys(HARD_WORDS).sort((one, other) => other.length - one.length).map(escaped).join('|')})(?!\\p{L})`, 'giu');

/** The hard words of a text in the order they stand in it, each once, in lower case. */
export const hardWordsIn = (text: string): string[] => [...new Set([...text.matchAll(ANY_HARD_WORD)].map(([word]) => word.toLowerCase()))];
