import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AddRegionSettingDocument, RegionSettingsDocument, type RegionSettingPartsFragment } from '@generated/team/graphql';
import { signedIn } from '@zov/ui/testing/shell-stub';
import { answer, show } from '../testing/show';

beforeAll(() => void (signedIn.role = 'ADMINISTRATOR'));
jest.unstable_mockModule('@zov/ui/shell', () => import('@zov/ui/testing/shell-stub'));
const { SettingsScreen } = await import('./settings-screen');
const { SettingScreen } = await import('./setting-screen');

const value = (over: Partial<RegionSettingPartsFragment>): RegionSettingPartsFragment => ({
  __typename: 'RegionSetting', id: 's', key: 'INVOLVEMENT_MONTHS', value: 6, validFrom: '2020-01-01', source: 'Aanname van dit product', addedAt: '2020-01-01T00:00:00Z', addedByName: null, ...over,
} as RegionSettingPartsFragment);
const settings = [
  value({}), value({ id: 's2', value: 4, validFrom: '2099-01-01', source: 'Besluit 12', addedAt: '2026-11-01T09:00:00Z', addedByName: 'Fenna' }),
  value({ id: 's3', value: 5, validFrom: '2099-01-01', source: 'Besluit 13', addedAt: '2026-11-02T09:00:00Z', addedByName: 'Fenna' }), value({ id: 'a', key: 'APPROVAL_DAYS', value: 1 }),
];
const added = jest.fn<(input: unknown) => void>();
const open = (path: string, refuse = false) => show([{ path: '/beheer/instellingen', element: <SettingsScreen /> }, { path: '/beheer/instellingen/:key', element: <SettingScreen /> }], path, [
  answer(RegionSettingsDocument, { regionSettings: settings }),
  answer(AddRegionSettingDocument, ({ input }) => {
    added(input);
    return { addRegionSetting: refuse ? { __typename: 'Refused', code: 'NOT_FOUND_OR_NOT_ALLOWED', message: 'Dit is er niet.', correlationId: 'x1', fields: [] } : value({ id: 'new' }) } as never;
  }),
]);

describe('The terms of the region', () => {
  it('stand with what holds today, since when, on what it rests and what comes', async () => {
    signedIn.role = 'ADMINISTRATOR';
    open('/beheer/instellingen');
    const row = (await screen.findByRole('link', { name: 'Termijn van betrokkenheid' })).closest('tr')!;
    for (const text of [/6 maanden, sinds 1 januari 2020/, /Aanname van dit product/, /5 maanden vanaf 1 januari 2099/]) expect(within(row).getByText(text)).toBeTruthy();
    const other = screen.getByRole('link', { name: 'Termijn van een vier-ogen-besluit' }).closest('tr')!;
    expect(within(other).getByText(/^1 dag, sinds/)).toBeTruthy();
    expect(within(other).getByText('Geen wijziging')).toBeTruthy();
  });

  it('do not exist for another role', () => {
    signedIn.role = 'YOUTH_PROFESSIONAL';
    open('/beheer/instellingen');
    expect(screen.getByRole('heading', { name: 'Niet gevonden' })).toBeTruthy();
  });
});

describe('One term', () => {
  it('tells every value there was, who set it, and which was replaced before it began', async () => {
    signedIn.role = 'ADMINISTRATOR';
    open('/beheer/instellingen/involvement_months');
    const rows = within(await screen.findByRole('table')).getAllByRole('row').slice(1).map((one) => one.textContent);
    expect(rows).toEqual(['1 januari 20995 maandenBesluit 13Fenna', '1 januari 20994 maanden vervangen vóór de ingangBesluit 12Fenna', '1 januari 20206 maandenAanname van dit productStartwaarde']);
  });

  it('takes a new value from a day to come, with its source', async () => {
    open('/beheer/instellingen/involvement_months');
    const save = await screen.findByRole('button', { name: 'Leg vast' });
    await userEvent.click(save);
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(3);
    await userEvent.type(screen.getByLabelText(/^Nieuwe waarde, in maanden/), '3');
    await userEvent.type(screen.getByLabelText(/^Waar rust dit op/), 'Besluit 14 van de stuurgroep');
    for (const [label, text] of [['Dag', '1'], ['Maand', '1'], ['Jaar', '2098']] as const) await userEvent.type(screen.getByLabelText(label), text);
    await userEvent.click(save);
    expect(await screen.findByText('De nieuwe waarde is vastgelegd')).toBeTruthy();
    expect(added).toHaveBeenCalledWith({ key: 'INVOLVEMENT_MONTHS', value: 3, validFrom: '2098-01-01', source: 'Besluit 14 van de stuurgroep', id: expect.any(String) });
    expect(await screen.findByRole('heading', { name: 'Termijnen van de regio' })).toBeTruthy();
  });
});
