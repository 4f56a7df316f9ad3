import { Card, LinkButton, Timeline } from '@zov/ui';
import type { Names } from '../shared/people';
import { today } from '../shared/people';
import { timelineOf } from '../shared/timeline';
import { entryItem } from '../shared/entry-item';
import type { Overview } from './overview-screen';
import { overviewTexts as texts } from './overview.texts';

const SHOWN = 5;

/** The last happenings; the whole story is in the dossier. */
export function RecentCard({ family, names, mayWriteFact }: { family: Overview; names: Names; mayWriteFact: boolean }) {
  const entries = timelineOf(family, today()).slice(0, SHOWN);
  const home = `/gezinnen/${family.id}/dossier`;
  return (
    <Card
      title={texts.recent}
      footer={(entries.length > 0 || mayWriteFact) && (
        <div className="zov-button-row">
          {entries.length > 0 && (
            <LinkButton size="small" icon="clock" href={`${home}#tijdlijn`}>
              {texts.allOfTimeline}
            </LinkButton>
          )}
          {mayWriteFact && (
            <LinkButton size="small" icon="plus" href={`${home}/schrijf`}>
              {texts.writeFact}
            </LinkButton>
          )}
        </div>
      )}
    >
      {entries.length === 0 ? <p>{texts.nothingHappened}</p> : <Timeline label={texts.recent} items={entries.map((entry) => entryItem(entry, names, true))} />}
    </Card>
  );
}
