import { PICTURES } from '../../../model/pictures';
import { PlanPicture } from '../../picture/plan-picture';
import { DraftSelect } from '../drafts/draft-choice';
import type { ItemRef } from '../drafts/use-field';
import { familyTexts as t } from './family-text.texts';

const OPTIONS = Object.entries(PICTURES).map(([value, { title }]) => ({ value, label: title }));

/** NL: plaatje bij de kindtekst, with how it looks. */
export function PictureField({ item, value }: { item: ItemRef; value: string | null }) {
  return (
    <div className="plan-child">
      <DraftSelect item={item} name="childPicture" value={value} label={t.picture} description={t.pictureDescription} options={OPTIONS} emptyLabel={t.noPicture} optional />
      <PlanPicture name={value} />
    </div>
  );
}
