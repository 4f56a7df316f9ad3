/** Plain Dutch: how easy a text reads, and what may be said plainer. */
export { HARD_WORDS, hardWordsIn } from './hard-words';
export { PlainDutchHints } from './plain-dutch-hints';
export { readabilityOf } from './readability';
