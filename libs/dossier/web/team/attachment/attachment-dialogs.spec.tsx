import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CorrectAttachmentDocument, FamilyAttachmentsDocument, ReleaseAttachmentDocument, WithdrawAttachmentDocument, type AttachmentPartsFragment } from '@generated/team/graphql';
import { involvement, people, viewer } from '../testing/family';
import { DOSSIER_ID, ME, answer, lose, show } from '../testing/show';
import { refused } from '../testing/sharing-rows';
import { AttachmentsScreen } from './attachments-screen';

type Sent = Record<string, unknown>;

const letter: AttachmentPartsFragment = {
  __typename: 'Attachment', id: 'brief', version: 4, title: 'Brief van school', fileName: 'brief.pdf', kind: 'PDF', bytes: 2_048, pages: 1, createdAt: '2026-11-20T10:00:00Z', dataClass: 'D11', state: 'CURRENT', withdrawnReason: null,
  aboutPersonIds: ['kid'], releasedToPersonIds: ['ma'], author: { __typename: 'Professional', id: ME, name: 'Jip Testman', organisationName: 'Gemeente' },
};
const conflict = { __typename: 'EditConflict' as const, itemId: 'brief', currentVersion: 5, changedAt: '2026-11-21T09:00:00Z', changedByName: 'Sem', fields: [] };
const family = answer(FamilyAttachmentsDocument, { viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people, involvements: [involvement()], attachments: [letter] } });
const load = (...mocks: Parameters<typeof show>[2]) => show([{ path: '/gezinnen/:dossierId/dossier/bijlagen', element: <AttachmentsScreen /> }], `/gezinnen/${DOSSIER_ID}/dossier/bijlagen`, mocks);
/** Answers both acts in turn, and remembers what they were told. */
function server(sent: Sent[], ...answers: unknown[]) {
  const take = (field: string) => ((variables: Sent) => (sent.push(variables['input'] as Sent), { [field]: answers.shift() })) as never;
  return [answer(ReleaseAttachmentDocument, take('releaseAttachment')), answer(WithdrawAttachmentDocument, take('withdrawAttachment'))];
}

const openShare = async () => userEvent.click(await screen.findByRole('button', { name: 'Deel met het gezin: Brief van school' }));
const openWithdraw = async () => userEvent.click(await screen.findByRole('button', { name: 'Haal weg' }));
const dialog = () => within(screen.getByRole('dialog'));
const tick = (name: string | RegExp) => userEvent.click(dialog().getByRole('checkbox', { name }));
const ticked = () => dialog().getAllByRole<HTMLInputElement>('checkbox').filter((one) => one.checked).length;
const press = (name: string) => userEvent.click(dialog().getByRole('button', { name }));
const KEEP = 'Bewaar wie dit mag zien';
const LOOKED = /Ik heb gekeken/;

describe('Sharing a file with the family', () => {
  it('begins with who may see it now, and offers nobody from outside the family', async () => {
    load(family);
    expect(await screen.findByText('Gedeeld met Lin')).toBeTruthy();
    expect(within(screen.getByRole('listitem')).getByText('Gezondheid')).toBeTruthy();
    await openShare();
    expect(dialog().getByRole<HTMLInputElement>('checkbox', { name: 'Lin Doos' }).checked).toBe(true);
    expect(dialog().queryByRole('checkbox', { name: 'Wil Doos' })).toBeNull();
    expect(dialog().getByText(/in een bestand kan het programma dat niet zien/)).toBeTruthy();
  });

  it('needs nobody to look at it again when somebody is only taken off the list', async () => {
    const sent: Sent[] = [];
    load(family, ...server(sent, { ...letter, version: 5, releasedToPersonIds: [] }));
    await openShare();
    await tick('Lin Doos');
    await press(KEEP);
    expect(await screen.findByText('Niet gedeeld met het gezin')).toBeTruthy();
    expect(sent).toMatchObject([{ dossierId: DOSSIER_ID, id: 'brief', baseVersion: 4, releasedToPersonIds: [] }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('takes the warning away as soon as somebody says to have looked, and not what was chosen', async () => {
    load(family);
    await openShare();
    await tick('Rik Doos');
    await press(KEEP);
    const looked = dialog().getByRole('checkbox', { name: LOOKED });
    expect(looked.getAttribute('aria-invalid')).toBe('true');
    await tick(LOOKED);
    expect(dialog().queryByText(/Kijk het bestand eerst na/)).toBeNull();
    expect(ticked()).toBe(3);
  });

  it('keeps what was chosen when no answer came, and sends the same once more', async () => {
    const sent: Sent[] = [];
    load(family, lose(ReleaseAttachmentDocument), ...server(sent, refused('Dit kan vandaag niet.'), { ...letter, version: 5, releasedToPersonIds: ['ma', 'pa'] }));
    await openShare();
    await tick('Rik Doos');
    await tick(LOOKED);
    await press(KEEP);
    expect(await dialog().findByText('Bewaren is niet gelukt')).toBeTruthy();
    expect(ticked()).toBe(3);
    await press(KEEP);
    expect(await dialog().findByText('Dit kan vandaag niet.')).toBeTruthy();
    expect(dialog().queryByText('Bewaren is niet gelukt')).toBeNull();
    await press(KEEP);
    expect(await screen.findByText('Bewaard wie dit bestand mag zien.')).toBeTruthy();
    expect(sent.map((one) => one['releasedToPersonIds'])).toEqual([['ma', 'pa'], ['ma', 'pa']]);
    expect(sent[0]?.['idempotencyKey']).toBe(sent[1]?.['idempotencyKey']);
  });

  it('says at the list of people what the server has against one of them', async () => {
    load(family, ...server([], refused('Kijk na.', [{ field: 'releasedToPersonIds', message: 'Deze persoon hoort niet bij het gezin.' }])));
    await openShare();
    await tick('Rik Doos');
    await tick(LOOKED);
    await press(KEEP);
    expect(await within(dialog().getByRole('group', { name: /Wie mag dit zien/ })).findByText('Deze persoon hoort niet bij het gezin.')).toBeTruthy();
    await tick('Rik Doos');
    expect(dialog().queryByText('Deze persoon hoort niet bij het gezin.')).toBeNull();
  });

  it('says that somebody else was first, and changes nothing', async () => {
    load(family, ...server([], conflict));
    await openShare();
    await tick('Lin Doos');
    await press(KEEP);
    expect(await dialog().findByText(/Iemand anders heeft deze bijlage net veranderd/)).toBeTruthy();
    expect(screen.queryByText('Bewaard wie dit bestand mag zien.')).toBeNull();
  });

  it('forgets what was chosen when the window is closed with Escape, and gives the focus back', async () => {
    load(family);
    await openShare();
    await tick('Rik Doos');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Deel met het gezin: Brief van school' })));
    await openShare();
    expect(ticked()).toBe(1);
  });
});

describe('Correcting what a file is', () => {
  const openCorrect = async () => userEvent.click(await screen.findByRole('button', { name: 'Corrigeer: Brief van school' }));
  const title = () => dialog().getByRole<HTMLInputElement>('textbox');
  const correcting = (sent: Sent[], ...answers: unknown[]) => answer(CorrectAttachmentDocument, ((variables: Sent) => (sent.push(variables['input'] as Sent), { correctAttachment: answers.shift() })) as never);

  it('sends only what changed, says when nothing did, and shows the new words', async () => {
    const sent: Sent[] = [];
    load(family, correcting(sent, { ...letter, version: 5, title: 'Verslag' }));
    await openCorrect();
    await press('Bewaar');
    expect(dialog().getByText(/Er is nog niets veranderd/)).toBeTruthy();
    await userEvent.clear(title());
    await press('Bewaar');
    expect(dialog().getByText('Schrijf in een paar woorden wat dit is.')).toBeTruthy();
    await userEvent.type(title(), 'Verslag');
    await press('Bewaar');
    expect(await screen.findByText('Verslag')).toBeTruthy();
    expect(sent).toMatchObject([{ id: 'brief', baseVersion: 4, title: 'Verslag' }]);
    expect(sent[0]).not.toHaveProperty('dataClass');
  });

  it('shows what another made of it meanwhile, and keeps what was typed when the line is lost', async () => {
    load(family, lose(CorrectAttachmentDocument), correcting([], { ...conflict, fields: [{ __typename: 'ConflictingField', field: 'title', base: 'Brief van school', theirs: 'Brief van juf', mine: 'Verslag' }] }));
    await openCorrect();
    await userEvent.clear(title());
    await userEvent.type(title(), 'Verslag');
    await press('Bewaar');
    expect(await dialog().findByText('Bewaren is niet gelukt')).toBeTruthy();
    expect(title().value).toBe('Verslag');
    await press('Bewaar');
    expect(await dialog().findByText(/Er staat nu: Brief van juf/)).toBeTruthy();
  });
});

describe('Taking a file away', () => {
  it('says what stays of it, and asks why before anything is sent', async () => {
    const sent: Sent[] = [];
    load(family, ...server(sent));
    await openWithdraw();
    expect(dialog().getByText(/Het bestand zelf verdwijnt en komt niet terug/)).toBeTruthy();
    await press('Haal weg');
    expect(dialog().getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
  });

  it('stays open with the reason when it failed, and takes it away once when it is tried again', async () => {
    const sent: Sent[] = [];
    load(family, lose(WithdrawAttachmentDocument), ...server(sent, { ...letter, version: 5, state: 'WITHDRAWN', withdrawnReason: 'Verkeerd gezin' }));
    await openWithdraw();
    await userEvent.type(dialog().getByRole('textbox'), 'Verkeerd gezin');
    await press('Haal weg');
    expect(await dialog().findByText('Bewaren is niet gelukt')).toBeTruthy();
    expect(dialog().getByRole<HTMLTextAreaElement>('textbox').value).toBe('Verkeerd gezin');
    await press('Haal weg');
    expect(await screen.findByText('De bijlage is weggehaald.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Download Brief van school' })).toBeNull();
    expect(sent).toHaveLength(1);
  });

  it('says that somebody else changed it first, instead of closing as if it were done', async () => {
    load(family, ...server([], conflict));
    await openWithdraw();
    await userEvent.type(dialog().getByRole('textbox'), 'Verkeerd gezin');
    await press('Haal weg');
    expect(await dialog().findByText(/Iemand anders heeft dit net veranderd/)).toBeTruthy();
    expect(dialog().getByRole<HTMLTextAreaElement>('textbox').value).toBe('Verkeerd gezin');
  });
});

it('Files that could not be fetched are asked again', async () => {
  load(lose(FamilyAttachmentsDocument), family);
  await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByRole('link', { name: 'Download Brief van school' })).toBeTruthy();
});
