import { LinkButton } from '@zov/ui';
import { sightTexts as texts } from './sight.texts';

/** To the page that says who reads one item; `of` says which one to whoever hears it. */
export function WhoSeesLink({ dossierId, slug, id, of }: { dossierId: string; slug: string; id: string; of: string }) {
  return (
    <LinkButton size="small" variant="quiet" icon="eye" className="zov-no-print" href={`/gezinnen/${dossierId}/wie-ziet-wat/${slug}/${id}`} aria-label={texts.whoSeesWhich(of)}>
      {texts.whoSees}
    </LinkButton>
  );
}
