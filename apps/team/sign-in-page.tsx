import { Card, DemoBanner, LinkButton, Notice, PageHeader, SkipLink } from '@zov/ui/plain';
import { Brand, DemoPeople, signInHref } from '@zov/ui/shell';

type Props = { why: 'never' | 'ended' | 'left'; demo: boolean };

/** The front door: one for professionals and one for families. */
export function SignInPage({ why, demo }: Props) {
  return (
    <div className="zov-shell">
      <SkipLink />
      {demo && <DemoBanner />}
      <header className="zov-header">
        <div className="zov-header__inner">
          <span className="zov-header__brand">
            <Brand />
            Zicht op Veiligheid
          </span>
        </div>
      </header>
      <main className="zov-main zov-main--narrow" id="inhoud" tabIndex={-1}>
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
          {demo && <DemoPeople audience="team" />}
        </div>
      </main>
    </div>
  );
}
