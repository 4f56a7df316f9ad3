export const duplicateTexts = {
  title: 'Staat deze persoon er al?',
  where: 'Wij keken alleen in gezinnen die u mag zien. U kunt gewoon verder als het iemand anders is.',
  here: 'in dit gezin',
  elsewhere: 'in een ander gezin van u',
  line: (name: string, born: string | undefined, likely: boolean) => `${name}${born ? `, geboren ${born}` : ''}: ${likely ? 'waarschijnlijk dezelfde' : 'misschien dezelfde'}, `,
};
