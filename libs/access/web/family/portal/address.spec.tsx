import { describe, expect, it, jest } from '@jest/globals';
import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen, waitFor } from '@testing-library/react';
import { PortalViewerDocument } from '@generated/family/graphql';
import { ViewerAddress, useTexts } from './address';

const Said = () => <p>{useTexts((say) => say('Dit is uw plan.', 'Dit is jouw plan.'))}</p>;

const show = (isMinor: boolean) => {
  const viewer = { __typename: 'Viewer', id: 'v', dossierIds: [], personIds: [], isMinor, actingFor: [] };
  const result = jest.fn(() => ({ data: { viewer } }));
  render(
    <MockedProvider mocks={[{ request: { query: PortalViewerDocument }, result }]} mockLinkDefaultOptions={{ delay: 0 }}>
      <ViewerAddress>
        <Said />
      </ViewerAddress>
    </MockedProvider>,
  );
  return waitFor(() => expect(result).toHaveBeenCalled());
};

describe('The portal', () => {
  it('says "je" to somebody of whom the server says that it is a minor', async () => {
    await show(true);
    expect(await screen.findByText('Dit is jouw plan.')).toBeTruthy();
  });

  it('says "u" to everybody else', async () => {
    await show(false);
    expect(await screen.findByText('Dit is uw plan.')).toBeTruthy();
  });
});
