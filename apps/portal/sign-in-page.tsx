import { Card, LinkButton, Notice, PageHeader } from '@zov/ui/plain';
import { DemoPeople, signInHref, type SignedOut } from '@zov/ui/shell';
import { doorTexts as t } from './portal.texts';

/** The door for families, with the red button explained before it is needed. */
export function SignInPage({ why, demo }: SignedOut) {
  return (
    <>
      <PageHeader title={t.name}>
        <p>{t.signInIntro}</p>
      </PageHeader>
      <div className="zov-stack">
        {why !== 'never' && (
          <Notice tone="info" announce title={why === 'left' ? t.leftTitle : t.endedTitle}>
            <p>{why === 'left' ? t.left : t.ended}</p>
          </Notice>
        )}
        <div>
          <LinkButton variant="primary" icon="lock" href={signInHref('family')} reload>
            {t.signIn}
          </LinkButton>
        </div>
        <Card title={t.watchedTitle}>
          <p>{t.watched}</p>
          <p>{t.history}</p>
        </Card>
        {demo && <DemoPeople audience="family" />}
      </div>
    </>
  );
}
