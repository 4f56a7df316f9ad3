import { Card, LinkButton } from '@zov/ui/plain';
import { useTexts } from '@zov/access/web/family/portal/address';
import { useReadsOnly } from '@zov/access/web/family/portal/dossier-gate';
import { toAboutUsTexts } from './to-about-us.texts';

/** Where to read on. */
export function ToAboutUs() {
  const t = useTexts(toAboutUsTexts);
  const readsOnly = useReadsOnly();
  return (
    <Card title={t.aboutUs} className="zov-no-print">
      <p>{readsOnly ? t.readWhat : t.aboutUsHelp}</p>
      <div className="zov-button-row">
        <LinkButton href="/over-ons">{t.more}</LinkButton>
        <LinkButton href="/afspraken">{t.promises}</LinkButton>
        <LinkButton href="/kaart">{t.card}</LinkButton>
        <LinkButton href="/andere-taal">{t.otherLanguage}</LinkButton>
      </div>
    </Card>
  );
}
