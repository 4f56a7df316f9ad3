import { useState } from 'react';
import { Button } from '../plain/button';
import { Card, Notice } from '../plain/notice';
import { PageHeader } from '../plain/page-header';
import type { SessionRole } from './session-client';
import { useSessionActs } from './session-provider';

/** Somebody with more than one role says first in which role they work now. */
export function RoleChoice({ name, roles }: { name: string; roles: readonly SessionRole[] }) {
  const { switchRole } = useSessionActs();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <PageHeader title="In welke rol werkt u nu?">
        <p>Dag {name}. U ziet alleen wat bij de gekozen rol hoort. U kunt later wisselen.</p>
      </PageHeader>
      <div className="zov-stack">
        {failed && (
          <Notice tone="warning" announce title="Dit is niet gelukt">
            <p>Probeer het nog een keer.</p>
          </Notice>
        )}
        {roles.map((role) => (
          <Card key={role.id} title={role.roleLabel}>
            {role.organisation && <p>{role.organisation}</p>}
            <Button variant="primary" onClick={async () => setFailed(!(await switchRole(role.id)))}>
              Werk als {role.roleLabel.toLowerCase()}
            </Button>
          </Card>
        ))}
      </div>
    </>
  );
}
