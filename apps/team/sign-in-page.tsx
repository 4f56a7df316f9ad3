import { Card, LinkButton, Notice, PageHeader } from '@zov/ui/plain';
import { DemoPeople, signInHref, type SignedOut } from '@zov/ui/shell';

/** The front door: one for professionals and one for families. */
export function SignInPage({ why, demo }: SignedOut) {
  return (
    <>
      <PageHeader title="Inloggen" />
      <div className="zov-stack">
        {why === 'ended' && (
          <Notice tone="info" announce title="U bent uitgelogd">
            <p>U deed een tijd niets, of u logde ergens anders uit. Log opnieuw in om verder te gaan.</p>
          </Notice>
        )}
        {why === 'left' && (
          <Notice tone="positive" announce title="U bent uitgelogd">
            <p>Sluit ook uw browser als anderen deze computer gebruiken.</p>
          </Notice>
        )}
        <div className="zov-pair">
          <Card title="Ik werk voor gezinnen">
            <p>Voor jeugdprofessionals, jeugdbeschermers en anderen die samenwerken aan veiligheid. Log in met het account van uw werk.</p>
            <LinkButton variant="primary" icon="lock" href={signInHref('team')} reload>
              Log in met uw werkaccount
            </LinkButton>
          </Card>
          <Card title="Ik ben ouder, kind of familie">
            <p>U bekijkt uw plan op een eigen pagina.</p>
            <LinkButton href="/mijn" reload>
              Ga naar Mijn plan
            </LinkButton>
          </Card>
        </div>
        {demo && <DemoPeople audience="team" />}
      </div>
    </>
  );
}
