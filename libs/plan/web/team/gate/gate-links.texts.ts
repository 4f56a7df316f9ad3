export const gateLinkTexts = { gates: 'Poorten', toAssistance: 'Poort naar fase 2', toRecovery: 'Poort naar fase 3', closing: 'Poort naar afsluiten', relapse: 'Terug naar fase 1' };
