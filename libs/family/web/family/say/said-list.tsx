import { Card } from '@zov/ui/plain';
import type { FamilyOpinionFragment, FamilyResponseFragment } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { useReadsOnly } from '@zov/access/web/family/portal/dossier-gate';
import { Said } from '@zov/dossier/web/family/voice/said';
import { OpinionSaid } from '@zov/plan/web/family/opinion/opinion-list';
import type { Item } from './items';
import { sayTexts } from './say.texts';

type Props = {
  responses: readonly FamilyResponseFragment[];
  opinions: readonly FamilyOpinionFragment[];
  /** Texts that may still be seen; others are named only as an earlier text. */
  items: readonly Item[];
};

/** Everything that was said, newest first, with receipt and answer. */
export function SaidList({ responses, opinions, items }: Props) {
  const t = useTexts(sayTexts);
  const readsOnly = useReadsOnly();
  const textOf = (id: string) => items.find((item) => item.id === id)?.text ?? t.olderText;
  const said = [
    ...responses.map((response) => ({ id: response.id, at: response.saidAt, about: textOf(response.itemId), content: <Said response={response} /> })),
    ...opinions.map((opinion) => ({ id: opinion.id, at: opinion.saidAt, about: t.plan, content: <OpinionSaid opinion={opinion} /> })),
  ].sort((one, other) => other.at.localeCompare(one.at));

  return (
    <Card title={readsOnly ? t.saidTitleFor : t.saidTitle}>
      {said.length === 0 && <p>{readsOnly ? t.saidNothingFor : t.saidNothing}</p>}
      {said.length > 0 && (
        <ul className="zov-plain-list zov-lined-list">
          {said.map(({ id, about, content }) => (
            <li key={id}>
              <p className="zov-subtle">
                {t.about} {about}
              </p>
              {content}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
