import { createContext, useContext } from 'react';
import { useRouteError } from 'react-router';
import { LinkButton } from '../plain/button';
import { PageHeader } from '../plain/page-header';
import { ErrorState } from '../plain/states';

const AdviceContext = createContext('');

/** What this app advises about an address that is not there. */
export const AdviceProvider = AdviceContext.Provider;

/**
 * The one answer to an address that does not exist and to one that is not yours: they cannot be told apart. Screens that are
 * not for this reader, or find nothing to show, show this page as well.
 */
export function NotFoundPage() {
  const advice = useContext(AdviceContext);
  return (
    <>
      <PageHeader title="Niet gevonden of geen toegang" />
      <div className="zov-stack zov-stack--tight">
        <p>Deze pagina bestaat niet, of is niet voor iedereen te zien.</p>
        {advice !== '' && <p>{advice}</p>}
        <div>
          <LinkButton href="/" variant="primary">
            Ga naar het begin
          </LinkButton>
        </div>
      </div>
    </>
  );
}

/** Shown in place of a page that broke, or whose part of the program could not be fetched. */
export function BrokenPage() {
  const error = useRouteError();
  const notFound = typeof error === 'object' && error !== null && 'status' in error && error.status === 404;
  if (notFound) return <NotFoundPage />;
  return (
    <>
      <PageHeader title="Deze pagina werkt nu niet" />
      <ErrorState title="Er ging iets mis" onRetry={() => window.location.reload()}>
        <p>Er ging iets mis bij het laten zien van deze pagina. Wat al bewaard was, is er nog.</p>
      </ErrorState>
    </>
  );
}
