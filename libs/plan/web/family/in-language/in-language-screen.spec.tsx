import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { OurPlanInLanguageDocument } from '@generated/family/graphql';
import { dossierId, linde, luna, ruben, showScreen } from '@zov/access/web/family/portal/testing/show';
import { agreement, plan } from '../testing/plans';
import { InLanguageScreen } from './in-language-screen';
import { languagesOf, passagesOf, type Version } from './plan-in-language';

type Translation = Version['translations'][number];
const made = (over: Partial<Translation> = {}): Translation => ({
  __typename: 'Translation', id: `t${over.language ?? 'EN'}${over.field ?? ''}`, ofItemId: 'a1', field: 'FAMILY_TEXT', language: 'EN', text: 'Ruben stays away.', ofText: 'Ruben komt niet bij het huis.', checkedByName: 'Tolk', ...over,
});
const version = (translations: Translation[]): Version => ({ ...plan({ agreements: [agreement({ childText: 'Papa komt nu niet.' })] }), translations }) as never;
const answer = (translations: Translation[]) => ({
  request: { query: OurPlanInLanguageDocument, variables: { id: dossierId } },
  result: { data: { dossier: { __typename: 'Dossier', id: dossierId, persons: [linde, ruben, luna], planVersions: [version(translations)] } } },
});

describe('Our plan in another language', () => {
  it('stands above the Dutch text that holds, and says whether an interpreter looked at it', async () => {
    showScreen(<InLanguageScreen />, { mocks: [answer([made()])] });
    const item = (await screen.findByText('Ruben stays away.')).closest('li')!;
    expect(screen.getByText('Ruben stays away.').lang).toBe('en');
    expect(item.textContent).toMatch(/Ruben stays away\.Ruben komt niet bij het huis\.Nagekeken door een tolk/);
    expect((await screen.findByText('Papa duwt mama soms.')).closest('li')!.textContent).toMatch(/Alleen in het Nederlands$/);
  });

  it('can be chosen by its own name, and is written the way it is written', async () => {
    showScreen(<InLanguageScreen />, { mocks: [answer([made({ language: 'AR', text: 'نص' })])] });
    expect((await screen.findByText('نص')).dir).toBe('rtl');
    expect(within(screen.getByRole('navigation', { name: 'Kies een taal' })).getByRole('link', { name: 'العربية' }).getAttribute('aria-current')).toBe('true');
  });

  it('says whom to ask for an interpreter when there is none', async () => {
    showScreen(<InLanguageScreen />, { mocks: [answer([made({ text: '' })])] });
    expect(await screen.findByText('Ons plan is er nu alleen in het Nederlands. Wilt u een tolk? Vraag het aan wie u helpt.')).toBeTruthy();
  });
});

describe('What is read in a language', () => {
  it('is offered only where there are words, in the usual order', () => {
    expect(languagesOf([version([made({ language: 'TR' }), made(), made({ language: 'PL', text: '' })])])).toEqual(['EN', 'TR']);
  });

  it('is for a child the words for children, where those are translated', () => {
    const [passage] = passagesOf(version([made(), made({ field: 'CHILD_TEXT', text: 'Dad stays away.', ofText: 'Papa komt nu niet.' })]), 'EN', true).agreements;
    expect(passage).toMatchObject({ dutch: 'Papa komt nu niet.', translated: 'Dad stays away.', state: 'CHECKED' });
    expect(passagesOf(version([made()]), 'EN', true).agreements[0]).toMatchObject({ dutch: 'Papa komt nu niet.', translated: '', state: 'NONE' });
  });

  it('is called older once the Dutch words are newer, and leaves out what was withdrawn', () => {
    expect(passagesOf(version([made({ ofText: 'Ruben belt eerst.' })]), 'EN', false).agreements[0]?.state).toBe('OLDER');
    const gone = version([made()]);
    expect(passagesOf({ ...gone, agreements: gone.agreements.map((one) => ({ ...one, state: 'WITHDRAWN' as const })) }, 'EN', false).agreements).toEqual([]);
  });
});
