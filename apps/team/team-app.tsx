import { useState } from 'react';
import { UiProvider, clearToasts } from '@zov/ui';
import { App, createGraphqlClient } from '@zov/ui/shell';
import { createLiveLink } from '@zov/ui/shell/live-link';
import { DoorFrame } from './door-frame';
import { screens } from './routes';
import { SignInPage } from './sign-in-page';
import { TeamShell } from './team-shell';

const name = 'Zicht op Veiligheid';
const titleOf = (pageTitle: string) => `${pageTitle} – ${name}`;

/** The app for professionals. */
export function TeamApp() {
  const [client] = useState(() => createGraphqlClient({ path: '/team/graphql', live: createLiveLink('/team/graphql') }));
  return (
    <UiProvider>
      <App
        audience="team"
        client={client}
        forgetMore={clearToasts}
        titleOf={titleOf}
        name={name}
        home="/"
        shell={<TeamShell />}
        screens={screens}
        advice="Klopt het adres? Vraag dan aan de regisseur van het gezin of u toegang kunt krijgen."
        frame={DoorFrame}
        signIn={SignInPage}
      />
    </UiProvider>
  );
}
