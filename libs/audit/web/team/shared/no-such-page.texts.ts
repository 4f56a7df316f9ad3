/** The same words as at an address that does not exist: which of the two it is, cannot be told. */
export const noSuchPageAdvice = 'Klopt het adres? Vraag dan aan de regisseur van het gezin of u toegang kunt krijgen.';
