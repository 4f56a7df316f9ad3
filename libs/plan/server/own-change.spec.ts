import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { Change, ChangeFeed } from '@zov/access/server/live/change-feed.ts';
import { DossierChangeResolver } from '@zov/access/server/live/dossier-change.resolver.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { randomUUID } from 'node:crypto';
import { PlanStage } from './testing/plan-stage.ts';

let stage: PlanStage;
let resolver: DossierChangeResolver;
let stop: () => Promise<void>;
const heard: Change[] = [];
const [here, there] = [randomUUID(), randomUUID()];

beforeAll(async () => {
  stage = await PlanStage.make();
  resolver = new DossierChangeResolver(stage.door, {} as ChangeFeed);
  const client = await stage.world.owner.connect();
  client.on('notification', ({ payload }) => void heard.push(JSON.parse(payload ?? '') as Change));
  await client.query('listen zov_change');
  stop = async () => client.release(true);
});
afterAll(async () => {
  await stop();
  await stage.end();
});

const inTab = (who: string, tabId?: string): RequestContext => ({ ...stage.world.as(who), tabId });

/** Does one act and answers what was told of it, once that has arrived. */
async function change(act: () => Promise<unknown>): Promise<Change> {
  const before = heard.length;
  await act();
  for (let tries = 0; heard.length === before && tries < 200; tries += 1) await new Promise((done) => setTimeout(done, 10));
  return heard.at(-1) as Change;
}

describe('a change in the plan', () => {
  let planVersionId: string;
  let formal: Change;
  let single: Change;

  beforeAll(async () => {
    formal = await change(async () => {
      planVersionId = String((await stage.act(inTab('j1', here), 'startPlanVersion', { phase: 'SAFETY' }, '... on PlanVersion { id }'))['id']);
    });
    single = await change(() => stage.act(inTab('j1', here), 'setMinimumCondition', { planVersionId, text: 'Niemand wordt geslagen.', setByKind: 'TEAM', setByName: 'Jip', aboutPersonIds: stage.everyone() }));
  });

  it('is not told to the page that made it, whether it was a formal act or one edit', async () => {
    for (const one of [formal, single]) expect(await resolver.isNews(inTab('j1', here), one)).toBe(false);
    const { itemId } = single;
    const edited = await change(() => stage.act(inTab('j1', here), 'editMinimumCondition', { id: itemId, baseVersion: 1, met: true }));
    expect(edited).toMatchObject({ itemType: 'MinimumCondition', itemId, version: 2 });
    expect(await resolver.isNews(inTab('j1', here), edited)).toBe(false);
  });

  it('is told to another page of the same person, and to colleagues', async () => {
    for (const one of [formal, single]) {
      expect(await resolver.isNews(inTab('j1', there), one)).toBe(true);
      expect(await resolver.isNews(inTab('j1'), one)).toBe(true);
      expect(await resolver.isNews(inTab('b1', there), one)).toBe(true);
    }
  });

  it('by a script, which has no page, is told to everybody who sees it', async () => {
    const scripted = await change(() => stage.act(inTab('j1'), 'setMinimumCondition', { planVersionId, text: 'x', setByKind: 'TEAM', setByName: 'Jip', aboutPersonIds: stage.everyone() }));
    expect(await resolver.isNews(inTab('j1'), scripted)).toBe(true);
    expect(await resolver.isNews(inTab('j1', here), scripted)).toBe(true);
  });

  it('is never told to who may not see it, whatever page they say they are', async () => {
    for (const who of ['j2', 'p1', 'mara']) for (const tab of [here, there, undefined]) expect(await resolver.isNews(inTab(who, tab), single)).toBe(false);
    expect(await resolver.isNews(inTab('j1', there), { ...single, itemId: idOf('nothing') })).toBe(false);
  });
});
