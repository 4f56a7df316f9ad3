import { afterEach, describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AddAttachmentDocument, FamilyAttachmentsDocument, ReleaseAttachmentDocument, WithdrawAttachmentDocument, type AttachmentPartsFragment } from '@generated/team/graphql';
import { involvement, people, viewer } from '../testing/family';
import { refused } from '../testing/sharing-rows';
import { DOSSIER_ID, answer, show } from '../testing/show';
import { AttachmentsScreen } from './attachments-screen';

const attachment = (id: string, more: Partial<AttachmentPartsFragment> = {}): AttachmentPartsFragment => ({
  __typename: 'Attachment', id, version: 1, title: `Verslag ${id}`, fileName: `${id}.pdf`, kind: 'PDF', bytes: 204_800, pages: 3, createdAt: '2026-11-20T10:00:00Z', dataClass: 'D3', state: 'CURRENT', withdrawnReason: null,
  aboutPersonIds: ['kid'], releasedToPersonIds: [], author: { __typename: 'Professional', id: 'actor-jip', name: 'Jip Testman', organisationName: 'Gemeente' }, ...more,
});
type Mocks = Parameters<typeof show>[2];
const load = (attachments: AttachmentPartsFragment[], more: Mocks = [], partner: 'CASE_DIRECTOR' | 'SECOND_READER' | 'TEAM_COLLEAGUE' = 'CASE_DIRECTOR') => show(
  [{ path: '/gezinnen/:dossierId/dossier/bijlagen', element: <AttachmentsScreen /> }], `/gezinnen/${DOSSIER_ID}/dossier/bijlagen`,
  [answer(FamilyAttachmentsDocument, { viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people, involvements: [involvement(partner)], attachments } }), ...more]);

/** A server that a file is on its way to; each spec says what it answers. */
class Upload {
  static all: Upload[] = [];
  readonly heard = new Map<string, (event: unknown) => void>();
  readonly upload = { addEventListener: (name: string, listen: (event: unknown) => void) => this.heard.set(`upload ${name}`, listen) };
  status = 0;
  responseText = '';
  opened: unknown[] = [];
  body: FormData | undefined;
  addEventListener(name: string, listen: (event: unknown) => void): void {
    this.heard.set(name, listen);
  }
  open(...given: unknown[]): void {
    this.opened = given;
    Upload.all.push(this);
  }
  send(body: FormData): void {
    this.body = body;
  }
  abort(): void {
    this.heard.get('abort')?.({});
  }
  tell(name: string, event: unknown = {}): void {
    act(() => this.heard.get(name)?.(event));
  }
  answer(status: number, body: unknown): void {
    Object.assign(this, { status, responseText: JSON.stringify(body) });
    this.tell('load');
  }
}
globalThis.XMLHttpRequest = Upload as never;
afterEach(() => {
  Upload.all = [];
});

const pdf = (name = 'verslag.pdf', size = 2_048) => new File([new Uint8Array(size)], name, { type: 'application/pdf' });
const choose = async (file: File) => fireEvent.change(await screen.findByLabelText(/Kies een bestand/), { target: { files: [file] } });
async function fill(file = pdf()) {
  await choose(file);
  fireEvent.change(screen.getByLabelText(/Wat is dit/), { target: { value: 'Verslag van school' } });
  await userEvent.click(within(screen.getByRole('group', { name: /Over wie gaat dit/ })).getAllByRole('checkbox')[0]!);
}
const save = () => userEvent.click(screen.getByRole('button', { name: 'Voeg toe' }));
const last = () => Upload.all.at(-1)!;

describe('Adding a file', () => {
  it('asks for a file, what it is and about whom, before anything is sent', async () => {
    load([]);
    await screen.findByRole('heading', { name: 'Er zijn nog geen bijlagen' });
    await save();
    const summary = within(screen.getByRole('alert'));
    for (const text of ['Kies een bestand.', 'Schrijf in een paar woorden wat dit is.', 'Kies over wie dit gaat.']) expect(summary.getByText(text)).toBeTruthy();
    await choose(pdf('groot.pdf', 10 * 1_024 * 1_024 + 1));
    expect(screen.getAllByText(/groter dan 10 MB/).length).toBeGreaterThan(0);
    expect(Upload.all).toHaveLength(0);
  });

  it('tells how far it is, gives the file its place, and is ready for another', async () => {
    const sent: Record<string, unknown>[] = [];
    load([], [answer(AddAttachmentDocument, (variables) => {
      sent.push(variables['input'] as Record<string, unknown>);
      return { addAttachment: attachment('f1') };
    })]);
    await fill();
    await save();
    expect(last().opened).toEqual(['POST', `/team/files/${DOSSIER_ID}`]);
    expect((last().body?.get('file') as File).name).toBe('verslag.pdf');
    last().tell('upload progress', { loaded: 60, total: 100 });
    expect(screen.getByText('50 procent verstuurd')).toBeTruthy();
    last().tell('upload progress', { loaded: 100, total: 100 });
    expect(screen.getByText('Het bestand wordt nagekeken')).toBeTruthy();
    last().answer(201, { fileId: 'f1' });
    expect(await screen.findByText('De bijlage staat in het dossier.')).toBeTruthy();
    expect(sent).toMatchObject([{ fileId: 'f1', title: 'Verslag van school', fileName: 'verslag.pdf', dataClass: 'D3', dossierId: DOSSIER_ID }]);
    expect((screen.getByLabelText(/Wat is dit/) as HTMLInputElement).value).toBe('');
  });

  it.each<[string, (upload: Upload) => void, RegExp]>([
    ['the server cannot keep it', (upload) => upload.answer(422, { code: 'LOCKED', message: 'Dit document is op slot.' }), /Dit document is op slot/],
    ['the connection is lost', (upload) => upload.tell('error'), /Het versturen is niet gelukt/],
    ['the session ended', (upload) => upload.answer(401, {}), /niet meer aangemeld/],
    ['the right ended', (upload) => upload.answer(404, {}), /kunt in dit dossier geen bijlagen/],
    ['the server broke', (upload) => Object.assign(upload, { status: 500, responseText: '<html>' }) && upload.tell('load'), /Het versturen is niet gelukt/],
  ])('says so and keeps what was typed when %s', async (_, happens, text) => {
    load([]);
    await fill();
    await save();
    happens(last());
    expect((await screen.findAllByText(text)).length).toBeGreaterThan(0);
    expect((screen.getByLabelText(/Wat is dit/) as HTMLInputElement).value).toBe('Verslag van school');
  });

  it('stops when asked, and says nothing of it', async () => {
    load([]);
    await fill();
    await save();
    await userEvent.click(screen.getByRole('button', { name: 'Stop met versturen' }));
    expect(screen.queryByText(/niet gelukt/)).toBeNull();
    expect(await screen.findByRole('button', { name: 'Voeg toe' })).toBeTruthy();
  });

  it('sends a file once when only its words have to be mended', async () => {
    let times = 0;
    load([], [answer(AddAttachmentDocument, () => ({ addAttachment: (times += 1) === 1 ? { ...refused('Haal dit weg.'), fields: [{ __typename: 'FieldProblem' as const, field: 'title', message: 'Hier staat waaraan iemand te vinden is.' }] } : attachment('f1') }))]);
    await fill();
    await save();
    last().answer(201, { fileId: 'f1' });
    expect((await screen.findAllByText(/waaraan iemand te vinden is/)).length).toBeGreaterThan(0);
    fireEvent.change(screen.getByLabelText(/Wat is dit/), { target: { value: 'Een brief' } });
    await save();
    expect(await screen.findByText('De bijlage staat in het dossier.')).toBeTruthy();
    expect(Upload.all).toHaveLength(1);
  });
});

describe('Files that are there', () => {
  it('are handed over by the server, with what they are, and buttons for who may', async () => {
    load([attachment('een', { releasedToPersonIds: ['ma'] }), attachment('weg', { state: 'WITHDRAWN', withdrawnReason: 'Verkeerd gezin' })]);
    const link = await screen.findByRole('link', { name: 'Download Verslag een' });
    expect([link.getAttribute('href'), link.hasAttribute('download')]).toEqual([`/team/files/${DOSSIER_ID}/een`, true]);
    expect(screen.getByText('een.pdf, pdf, 200 kB, 3 bladzijden')).toBeTruthy();
    expect(screen.getByText('Waarom: Verkeerd gezin')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Download Verslag weg' })).toBeNull();
    expect(screen.getAllByRole('button', { name: 'Haal weg' })).toHaveLength(1);
  });

  it('can be read and not added by who keeps nothing here', async () => {
    load([attachment('een', { author: null })], [], 'SECOND_READER');
    await screen.findByRole('link', { name: 'Download Verslag een' });
    expect(screen.queryByRole('button', { name: /Voeg toe|Haal weg|Deel/ })).toBeNull();
  });

  it('are shared with whom was chosen, once somebody looked for what may not be seen', async () => {
    const sent: unknown[] = [];
    load([attachment('een')], [answer(ReleaseAttachmentDocument, (variables) => {
      sent.push(variables['input']);
      return { releaseAttachment: attachment('een', { version: 2, releasedToPersonIds: ['ma'] }) };
    })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Deel met het gezin: Verslag een' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getAllByRole('checkbox')[0]!);
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaar wie dit mag zien' }));
    expect(dialog.getByText(/Kijk het bestand eerst na/)).toBeTruthy();
    await userEvent.click(dialog.getByRole('checkbox', { name: /Ik heb gekeken/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaar wie dit mag zien' }));
    expect(await screen.findByText('Bewaard wie dit bestand mag zien.')).toBeTruthy();
    expect(sent).toMatchObject([{ id: 'een', baseVersion: 1, releasedToPersonIds: [expect.any(String)] }]);
  });

  it('are taken away with a reason', async () => {
    const sent: unknown[] = [];
    load([attachment('een')], [answer(WithdrawAttachmentDocument, (variables) => {
      sent.push(variables['input']);
      return { withdrawAttachment: attachment('een', { version: 2, state: 'WITHDRAWN', withdrawnReason: 'Verkeerd gezin' }) };
    })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Haal weg' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox'), 'Verkeerd gezin');
    await userEvent.click(dialog.getByRole('button', { name: 'Haal weg' }));
    expect(await screen.findByText('Waarom: Verkeerd gezin')).toBeTruthy();
    expect(sent).toMatchObject([{ id: 'een', baseVersion: 1, reason: 'Verkeerd gezin' }]);
  });
});
