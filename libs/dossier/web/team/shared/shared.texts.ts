export const sharedTexts = {
  secretAddress: (names: string) => `Geheim adres – niet tonen aan ${names}`,
  underInvestigation: 'Wordt nagekeken',
  ended: 'Eerder',
};
