import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { InviteFamilyMemberDocument, PersonToInviteDocument } from '@generated/team/graphql';
import { Button, Card, LinkButton, Notice, PageHeader, PrintButton } from '@zov/ui';
import { NotFoundPage } from '@zov/ui/shell';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { familyTitle } from '../shared/people';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { isUuid } from '../shared/uuid';
import { inviteTexts as texts } from './invite.texts';
import '../dossier.css';

type Code = { singleUseCode: string; expiresAt: string };

/** Makes the single-use code with which a family member gets a login of its own. */
export function InviteScreen() {
  const { dossierId = '', personId = '' } = useParams();
  return isUuid(dossierId) && isUuid(personId) ? <Invite key={personId} dossierId={dossierId} personId={personId} /> : <NotFoundPage />;
}

function Invite({ dossierId, personId }: { dossierId: string; personId: string }) {
  const reading = useReading(PersonToInviteDocument, { id: dossierId });
  const { run, busy } = useAct(InviteFamilyMemberDocument, 'inviteFamilyMember');
  const [code, setCode] = useState<Code>();
  const [trouble, setTrouble] = useState<Trouble>();

  const make = async () => {
    // A new key each time: after a lost answer the code of that answer is gone, and only a new one helps.
    const outcome = await run({ input: { dossierId, personId, idempotencyKey: crypto.randomUUID() } });
    if (outcome.kind === 'done') setCode(outcome.made);
    setTrouble(outcome.kind === 'done' ? undefined : outcome);
  };

  return (
    <ScreenState reading={reading}>
      {({ dossier }) => {
        const person = dossier?.persons.find((one) => one.id === personId);
        if (!dossier || !person) return <NotFoundPage />;
        const home = `/gezinnen/${dossierId}`;
        return (
          <>
            <div className="zov-no-print">
              <PageHeader title={texts.title(person.callName)} documentTitle={texts.documentTitle} crumbs={[{ label: familyTitle(dossier.name), href: home }]}>
                <p>{texts.intro(person.callName)}</p>
              </PageHeader>
            </div>
            <div className="zov-stack zov-narrow">
              <ActTrouble trouble={trouble} />
              {code ? <CodeCard code={code} home={home} /> : <BeforeCard name={person.callName} busy={busy} onMake={make} home={home} />}
            </div>
          </>
        );
      }}
    </ScreenState>
  );
}

type BeforeProps = { name: string; busy: boolean; onMake: () => void; home: string };

function BeforeCard({ name, busy, onMake, home }: BeforeProps) {
  return (
    <Card title={texts.before}>
      <ul>
        {texts.beforeItems(name).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p className="zov-subtle">{texts.replaces}</p>
      <div className="zov-button-row">
        <Button variant="primary" busy={busy} busyLabel={texts.making} onClick={onMake}>
          {texts.make}
        </Button>
        <LinkButton variant="quiet" href={home}>
          {texts.back}
        </LinkButton>
      </div>
    </Card>
  );
}

/** The code, once. What is printed holds no name: a paper gets lost. */
function CodeCard({ code, home }: { code: Code; home: string }) {
  const address = `${window.location.host}/mijn`;
  const shown = useRef<HTMLParagraphElement>(null);
  useEffect(() => shown.current?.focus(), []);
  return (
    <>
      <div className="zov-no-print">
        <Notice tone="warning" announce headingLevel={2} title={texts.codeTitle}>
          <p>{texts.onlyOnce}</p>
        </Notice>
      </div>
      <Card>
        <h2 className="zov-print-only">{texts.paperTitle}</h2>
        <p className="zov-code" translate="no" tabIndex={-1} ref={shown}>
          <code>{code.singleUseCode}</code>
        </p>
        <p>{texts.validUntil(code.expiresAt)}</p>
        <h3>{texts.how}</h3>
        <ol>
          {texts.howItems(address).map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
        <div className="zov-button-row zov-no-print">
          <PrintButton>{texts.print}</PrintButton>
          <LinkButton variant="primary" href={home}>
            {texts.done}
          </LinkButton>
        </div>
        <p className="zov-subtle zov-no-print">{texts.printNote}</p>
      </Card>
    </>
  );
}
