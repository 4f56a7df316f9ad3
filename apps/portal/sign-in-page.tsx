import { Card, LinkButton, Notice, PageHeader } from '@zov/ui/plain';
import { DemoPeople, signInHref } from '@zov/ui/shell';

type Props = { why: 'never' | 'ended' | 'left'; demo: boolean };

/** The door for families, with the red button explained before it is needed. */
export function SignInPage({ why, demo }: Props) {
  return (
    <>
      <PageHeader title="Mijn plan">
        <p>Log in om te zien wat wij samen afspraken.</p>
      </PageHeader>
      <div className="zov-stack">
        {why !== 'never' && (
          <Notice tone="info" announce title="U bent uitgelogd">
            <p>{why === 'left' ? 'Deelt u dit apparaat? Sluit dan ook uw browser.' : 'U deed een tijd niets. Log opnieuw in om verder te gaan.'}</p>
          </Notice>
        )}
        <div>
          <LinkButton variant="primary" icon="lock" href={signInHref('family')} reload>
            Log in
          </LinkButton>
        </div>
        <Card title="Kijkt er iemand mee?">
          <p>Druk op de rode knop bovenaan. U ziet dan meteen een andere pagina. Drie keer op Shift drukken werkt ook.</p>
          <p>Let op: uw browser onthoudt welke pagina’s u bezocht. Wis uw geschiedenis als u dat niet wilt.</p>
        </Card>
        {demo && <DemoPeople audience="family" />}
      </div>
    </>
  );
}
