import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { formatList } from '@zov/ui/format';
import { Card, LinkButton, Notice } from '@zov/ui/plain';
import { MissingGroup } from '../rail/missing-list';
import { OpinionList } from '../read/opinion-list';
import { PlanReader } from '../read/plan-reader';
import { planPath } from '../screen/phases';
import { missingOf, type Version } from '../screen/plan-data';
import { DissentTitle } from '../signing/dissent-title';
import { RequestState } from '../signing/request-state';
import { signingTexts } from '../signing/signing.texts';
import { adoptersOf } from '../screen/plan-rights';
import { PlanLoader } from '../screen/plan-loader';
import { usePlan } from '../screen/plan-context';
import { AdoptForm } from './adopt-form';
import { AdoptedNotice } from './adopted-notice';
import { adoptTexts as t } from './adopt.texts';

/** Why this reader cannot adopt this version now, and who can; nothing when it can be done. */
function Obstacle({ version }: { version: Version }) {
  const { dossier, viewer, rights } = usePlan();
  const others = adoptersOf(dossier, version);
  const who = others.length > 0 ? t.canAdopt(formatList(others.map((one) => (one.organisationName ? `${one.name} (${one.organisationName})` : one.name)))) : t.nobodyElse;
  if (version.state === 'DRAFT') return <Notice tone="warning" title={t.notShared} />;
  if (version.author?.id === viewer.id) {
    return (
      <Notice tone="info" title={t.ownTitle} actions={others.length === 0 && <LinkButton size="small" href={`/gezinnen/${dossier.id}`}>{t.involve}</LinkButton>}>
        <p>{t.own}</p>
        <p>{who}</p>
      </Notice>
    );
  }
  if (!rights.adopt) {
    return (
      <Notice tone="info" title={t.notYours}>
        <p>{who}</p>
      </Notice>
    );
  }
  return null;
}

function CheckPage({ version, onDone }: { version: Version; onDone: () => void }) {
  const { dossier, viewer, rights, name } = usePlan();
  const missing = missingOf(version);
  const open = version.viewRequests.filter(({ state }) => state === 'ASKED');
  const may = version.state === 'SHARED' && version.author?.id !== viewer.id && rights.adopt && missing.length === 0 && open.length === 0;
  return (
    <div className="zov-stack">
      <Obstacle version={version} />
      {missing.length > 0 && (
        <Card title={t.missing} footer={rights.write && <LinkButton href={planPath(dossier.id, version.phase)}>{t.goMend}</LinkButton>}>
          <p>{t.missingText}</p>
          <MissingGroup version={version} missing={missing} />
        </Card>
      )}
      {open.length > 0 && (
        <Card title={signingTexts.open}>
          <p>{signingTexts.openText}</p>
          <ul className="plan-rows">
            {open.map((request) => {
              const of = request.personId ? name(request.personId) : (request.professional?.name ?? '');
              return (
                <li key={request.id}>
                  <strong>{of}</strong>
                  <RequestState request={request} version={version} of={of} />
                </li>
              );
            })}
          </ul>
        </Card>
      )}
      <PlanReader version={version} />
      <Card title={t.opinions}>
        <DissentTitle version={version} />
        <OpinionList opinions={version.opinions} />
      </Card>
      {may && <AdoptForm version={version} onDone={onDone} />}
    </div>
  );
}

function AdoptPage() {
  const { planVersionId } = useParams();
  const { dossier } = usePlan();
  const [done, setDone] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const version = dossier.planVersions.find(({ id }) => id === planVersionId);
  useEffect(() => {
    if (done) heading.current?.focus();
  }, [done]);
  return (
    <div className="zov-stack">
      <div className="plan-bar">
        <h2 ref={heading} tabIndex={-1}>
          {t.title}
        </h2>
        <LinkButton icon="undo" href={planPath(dossier.id, version?.phase ?? 'SAFETY')}>
          {t.back}
        </LinkButton>
      </div>
      {!version && <Notice tone="warning" title={t.gone} />}
      {version && version.author && <p className="zov-subtle">{t.author(version.author.name)}</p>}
      {version && ['DRAFT', 'SHARED'].includes(version.state) && <CheckPage version={version} onDone={() => setDone(true)} />}
      {version && !['DRAFT', 'SHARED'].includes(version.state) && (
        <>
          <AdoptedNotice version={version} announce={done} />
          <PlanReader version={version} />
          <Card title={t.opinions}>
            <OpinionList opinions={version.opinions} />
          </Card>
        </>
      )}
    </div>
  );
}

/** Adopting is done on a page of its own: everything to read first, then the act. */
export function AdoptScreen() {
  return (
    <PlanLoader>
      <AdoptPage />
    </PlanLoader>
  );
}
