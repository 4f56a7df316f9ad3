export const mailAddressTexts = {
  title: 'Werkmail',
  intro: 'Op dit adres krijgt deze collega een bericht als er iets wacht. In dat bericht staat nooit iets over een gezin.',
  none: 'Er is nog geen adres. Deze collega krijgt nu geen berichten.',
  label: 'Mailadres van het werk',
  description: 'Bijvoorbeeld naam@example.nl. Leeg laten mag: dan komt er geen bericht.',
  save: 'Bewaar mailadres',
  saved: 'Het mailadres is bewaard.',
  busy: 'Bezig…',
};
