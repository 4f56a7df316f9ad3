import { useState } from 'react';
import { App, createGraphqlClient } from '@zov/ui/shell';
import { InvitationPage } from './invitation-page';
import { PortalFrame } from './portal-frame';
import { PortalShell } from './portal-shell';
import { doorTexts as t } from './portal.texts';
import { screens } from './routes';
import { SignInPage } from './sign-in-page';

/** The same for every page: who looks over a shoulder, or in the history, learns nothing. */
const neutralTitle = () => t.name;

/** The app for families. */
export function PortalApp() {
  const [client] = useState(() => createGraphqlClient({ path: '/family/graphql' }));
  return (
    <App
      audience="family"
      client={client}
      titleOf={neutralTitle}
      name={t.name}
      home="/mijn"
      shell={<PortalShell />}
      screens={screens}
      advice={t.advice}
      frame={PortalFrame}
      signIn={SignInPage}
      unbound={<InvitationPage />}
    />
  );
}
