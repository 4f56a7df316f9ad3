import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { RegionCardModelsDocument } from '@generated/team/graphql';
import { answer, show } from '@zov/dossier/web/team/testing/show';
import { signedIn } from '@zov/ui/testing/shell-stub';
import { FIRST_DEFINITION } from '../../../../../migrations/first-card-model';

beforeAll(() => void (signedIn.role = 'ADMINISTRATOR'));
jest.unstable_mockModule('@zov/ui/shell', () => import('@zov/ui/testing/shell-stub'));
const { CardModelsScreen } = await import('./card-models-screen');

const model = (number: number, fromOn: string, source: string) => ({ __typename: 'CardModel' as const, id: `m${number}`, number, fromOn, source, definition: JSON.stringify(FIRST_DEFINITION) });
const open = () => show([{ path: '/beheer/veiligheidskaart', element: <CardModelsScreen /> }], '/beheer/veiligheidskaart', [
  answer(RegionCardModelsDocument, { cardModels: [model(3, '2099-01-01', 'Besluit 3'), model(2, '2026-01-01', 'Besluit 2'), model(1, '2020-01-01', 'Voorstel van dit product')] }),
]);

describe('The card of the region', () => {
  it('stands with each version, since when it holds, on what it rests and how long a card holds', async () => {
    open();
    const versions = (await screen.findAllByRole('heading', { level: 2 })).map((one) => one.closest('section') ?? one.parentElement!);
    expect(versions.map((one) => within(one).getByText(/^(Geldt|Gold)/).textContent)).toEqual(['Geldt voor nieuwe kaarten vanaf 1 januari 2099', 'Geldt voor nieuwe kaarten sinds 1 januari 2026', 'Gold vanaf 1 januari 2020. Oudere kaarten houden deze versie.']);
    const [, now] = versions;
    for (const text of ['Besluit 2', 'Fase 1, veiligheidsplan: 14 dagen', 'Fase 3, herstelplan: 3 maanden', 'Steun uit het netwerk', '0: Heel onveilig', 'Acuut. Er is nu gevaar, of de komende dagen is veiligheid niet zeker.']) {
      expect(within(now!).getByText((_, element) => element?.childElementCount !== undefined && element.textContent?.endsWith(text) === true && ['P', 'LI'].includes(element.tagName))).toBeTruthy();
    }
  });

  it('does not exist for another role', () => {
    signedIn.role = 'YOUTH_PROFESSIONAL';
    open();
    expect(screen.getByRole('heading', { name: 'Niet gevonden' })).toBeTruthy();
  });
});
