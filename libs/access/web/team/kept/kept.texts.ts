export const keptTexts = {
  title: 'Uw tekst is bewaard',
  text: 'U typte dit eerder en verstuurde het niet. U kunt verder waar u was.',
  restart: 'Gooi dit weg en begin opnieuw',
};
