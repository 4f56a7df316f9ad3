import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { OwnSigningDocument } from '@generated/family/graphql';
import type { Draft } from '@zov/access/web/family/portal/drafts';
import { PeopleProvider } from '@zov/access/web/family/portal/people';
import { dossierId, linde, ruben, showScreen } from '@zov/access/web/family/portal/testing/show';
import { plan } from '../testing/plans';
import { OwnSigning } from './own-signing';
import { SingleStances } from './single-stances';

const item = (__typename: string, id: string, more = {}) => ({ __typename, id, lineageId: `l-${id}`, shownHash: `h-${id}`, ...more });
const request = (more = {}) => ({ __typename: 'ViewRequest', id: 'r', personId: linde.id, state: 'ASKED', askedAt: '2026-11-20T10:00:00Z', stands: false, notReachedWhy: '', triedOn: [], ...more });
const signature = (more = {}) => ({ __typename: 'ItemSignature', id: 's', planVersionId: 'p1', personId: linde.id, lineageId: 'l-a1', signedHash: 'h-a1', stance: 'DISAGREE', words: 'Liever op zondag.', whole: false, saidAt: '2026-11-20T11:00:00Z', ...more });
const show = (requests: object[], itemSignatures: object[]) => showScreen(
  <PeopleProvider persons={[linde, ruben]} ownIds={[linde.id]}><OwnSigning planId="p1" /><p>Klaar</p></PeopleProvider>,
  { mocks: [{ request: { query: OwnSigningDocument, variables: { id: dossierId } }, result: { data: { dossier: { __typename: 'Dossier', id: dossierId, itemSignatures, planVersions: [{
    __typename: 'PlanVersion', id: 'p1', phase: 'SAFETY', number: 1, top3Items: [item('Top3Item', 'w1', { rank: 1 })], minimumConditions: [], agreements: [item('Agreement', 'a1', { top3ItemId: 'w1', position: 1 })], safetyNet: [], help: [], viewRequests: requests,
  }] } } } }] });

describe('What somebody is asked of a plan', () => {
  it('is said with the day on which it was asked', async () => {
    show([request()], []);
    expect(await screen.findByText('Wij vroegen op 20 november 2026 wat u van dit plan vindt.')).toBeTruthy();
  });

  it('is not asked again while the earlier answer stands', async () => {
    show([request({ state: 'ANSWERED', stands: true })], []);
    expect(await screen.findByText('Uw eerdere antwoord geldt nog. U hoeft niets te doen.')).toBeTruthy();
  });

  it('says why there is no answer, and that it can still be given', async () => {
    show([request({ state: 'NOT_REACHED', notReachedWhy: 'U nam niet op.', triedOn: ['2026-11-18'] })], []);
    expect((await screen.findByText(/Wij schreven op waarom: U nam niet op\. U kunt nog steeds antwoorden\./)).textContent).toContain('18 november 2026');
  });

  it('stands at the plan as dissent, with the own words, as long as those words are there', async () => {
    show([], [signature()]);
    expect(await screen.findByText('Dit staat bij het plan: u bent het niet eens met afspraak 1.1.')).toBeTruthy();
    expect(screen.getByText('Over afspraak 1.1: Liever op zondag.')).toBeTruthy();
  });
});

describe('A view on a single part', () => {
  it('is kept with the draft, and the other parts follow the plan as a whole', async () => {
    let last: Draft | undefined;
    function Place() {
      const [draft, setDraft] = useState<Draft>({ choice: 'AGREE', words: '', about: 'Het hele plan' });
      last = draft;
      return <SingleStances plan={plan()} draft={draft} onDraft={setDraft} />;
    }
    showScreen(<Place />);
    await userEvent.click(await screen.findByText('Vindt u van een deel iets anders?'));
    document.querySelector('details')!.open = true;
    const select = await screen.findByRole('combobox', { name: 'Ruben komt niet bij het huis.' });
    expect(screen.queryByRole('textbox')).toBeNull();
    await userEvent.selectOptions(select, 'Niet eens');
    await userEvent.type(screen.getByRole('textbox'), 'Ik wil dat niet.');
    expect(last?.items).toEqual({ a1: { stance: 'DISAGREE', words: 'Ik wil dat niet.' } });
    expect(screen.getAllByRole('combobox').filter((one) => (one as HTMLSelectElement).value !== '')).toHaveLength(1);
  });
});
