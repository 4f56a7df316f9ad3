export const whoReadsTexts = () => ({
  ask: 'Wie leest dit, en waarom?',
  failed: 'Dit lukte niet. Sluit dit en probeer het nog een keer.',
});
