import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { OrganisationsToChooseDocument } from '@generated/team/graphql';
import { isNotAllowed } from '@zov/audit/web/team/shared/error-code';
import { roleText } from '@zov/audit/web/team/shared/words.texts';
import { Button, Card, ErrorState, Icon, LinkButton, PageHeader, Skeleton } from '@zov/ui';
import { NotFoundPage, traceIdOf, useSession } from '@zov/ui/shell';
import { addTexts as texts } from './add-professional.texts';
import { ProfessionalForm } from './professional-form';
import { staffTexts } from './staff.texts';
import type { Added } from './use-add-professional';

/** Gives a sign-in of the organisation's identity provider a role. For the administrator only. */
export function AddProfessionalScreen() {
  return useSession().role === 'ADMINISTRATOR' ? <AddProfessional /> : <NotFoundPage />;
}

function AddProfessional() {
  const { data, error, refetch } = useQuery(OrganisationsToChooseDocument, { fetchPolicy: 'network-only' });
  const [added, setAdded] = useState<Added>();
  if (isNotAllowed(error)) return <NotFoundPage />;
  return (
    <>
      <PageHeader title={texts.title} crumbs={[{ label: staffTexts.title, href: '/beheer' }]}>
        <p>{texts.intro}</p>
      </PageHeader>
      {added && <Done added={added} onAnother={() => setAdded(undefined)} />}
      {!added && data && <ProfessionalForm organisations={data.organisations} onAdded={setAdded} />}
      {!added && !data && (error === undefined ? <Skeleton lines={6} /> : <ErrorState traceId={traceIdOf(error)} onRetry={() => void refetch().catch(() => undefined)} />)}
    </>
  );
}

/** The result, in place of the form; it takes focus, since what had it is gone. */
function Done({ added, onAnother }: { added: Added; onAnother: () => void }) {
  const heading = useRef<HTMLSpanElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const title = (
    <span ref={heading} tabIndex={-1}>
      <Icon name="check" /> {texts.doneTitle(added.name)}
    </span>
  );
  return (
    <Card title={title}>
      <p>{texts.done(roleText[added.role], added.organisationName)}</p>
      <p>{texts.noRights}</p>
      <div className="zov-button-row">
        <LinkButton variant="primary" href="/beheer">
          {texts.toList}
        </LinkButton>
        <Button onClick={onAnother}>{texts.another}</Button>
      </div>
    </Card>
  );
}
