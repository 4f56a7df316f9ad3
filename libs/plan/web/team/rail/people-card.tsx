import { useState } from 'react';
import { familyFirst } from '@zov/dossier/web/team/shared/people';
import { Button, Card, StatusBadge } from '@zov/ui/plain';
import { planAllows } from '../../../model/states';
import { OwnWords, StanceBadge } from '../read/opinion-list';
import { readTexts } from '../read/read.texts';
import { itemsOf, type Person, type Version } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { PartnerRequests, RequestState, SignedItems } from '../signing/request-state';
import { RecordOpinion } from '../voice/record-opinion';
import { railTexts as t } from './rail.texts';

/** Family members, and whoever else the plan names, was shared with, or spoke. */
function peopleOf(persons: readonly Person[], version: Version): Person[] {
  const named = new Set([...itemsOf(version).flatMap(({ aboutPersonIds }) => aboutPersonIds), ...version.releasedToPersonIds, ...version.opinions.map(({ personId }) => personId), ...version.viewRequests.map(({ personId }) => personId ?? '')]);
  return familyFirst(persons.filter(({ id, circle }) => circle !== 'NETWORK' || named.has(id)));
}

function PersonRow({ person, version, onRecord }: { person: Person; version: Version; onRecord?: () => void }) {
  const said = version.opinions.filter(({ personId }) => personId === person.id).toSorted((one, other) => other.saidAt.localeCompare(one.saidAt));
  const current = said.find((one) => one.current);
  const earlier = said.filter((one) => one !== current);
  const shared = version.releasedToPersonIds.includes(person.id);
  const request = version.viewRequests.find(({ personId }) => personId === person.id);
  const stale = current && version.sharedAt && current.saidAt < version.sharedAt;
  return (
    <li className="plan-row plan-row--words">
      <div>
        <p className="zov-row">
          <strong>{person.callName || person.displayName}</strong>
          {current && <StanceBadge stance={current.stance} />}
          {!current && !request && shared && <StatusBadge>{t.noAnswer}</StatusBadge>}
        </p>
        <p className="zov-subtle">{shared ? t.shared : t.notShared}</p>
        {request && <RequestState request={request} version={version} of={person.callName || person.displayName} />}
        {current && <OwnWords opinion={current} />}
        <SignedItems version={version} personId={person.id} />
        {stale && <p className="zov-subtle">{t.changedSince}</p>}
        {earlier.length > 0 && (
          <details>
            <summary>
              {readTexts.earlier} ({earlier.length})
            </summary>
            {earlier.map((one) => (
              <div key={one.id}>
                <StanceBadge stance={one.stance} />
                <OwnWords opinion={one} />
              </div>
            ))}
          </details>
        )}
        {onRecord && (
          <Button size="small" variant="quiet" icon="edit" onClick={onRecord}>
            {t.record}
            <span className="zov-visually-hidden"> {t.recordFor(person.callName || person.displayName)}</span>
          </Button>
        )}
      </div>
    </li>
  );
}

/** Who has the plan, and what each thinks of it in own words. */
export function PeopleCard({ version }: { version: Version }) {
  const { dossier, rights } = usePlan();
  const [recording, setRecording] = useState<string>();
  const open = planAllows(version.state, 'answer');
  return (
    <Card title={t.people}>
      <div className="zov-stack zov-stack--tight">
        <p className="zov-subtle">{t.peopleIntro}</p>
        <ul className="plan-rows">
          {peopleOf(dossier.persons, version).map((person) => (
            <PersonRow key={person.id} person={person} version={version} onRecord={open && rights.write ? () => setRecording(person.id) : undefined} />
          ))}
        </ul>
        <PartnerRequests version={version} />
      </div>
      {recording && <RecordOpinion version={version} personId={recording} onClose={() => setRecording(undefined)} />}
    </Card>
  );
}
