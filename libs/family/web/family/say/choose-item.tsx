import { Card, Icon } from '@zov/ui/plain';
import { formatNumber } from '@zov/ui/format';
import type { ItemType } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { ItemVoice } from '@zov/dossier/web/family/voice/item-voice';
import type { Item } from './items';
import { sayTexts } from './say.texts';

const types: readonly ItemType[] = ['AGREEMENT', 'TOP3_ITEM', 'MINIMUM_CONDITION', 'HELP_GIVEN', 'SAFETY_NET_CONTACT', 'FACT'];

/** What can be spoken of, per subject; closed until chosen, so that the page stays short. */
export function ChooseItem({ items }: { items: readonly Item[] }) {
  const t = useTexts(sayTexts);
  if (items.length === 0)
    return (
      <Card title={t.chooseTitle}>
        <p>{t.nothing}</p>
      </Card>
    );
  return (
    <Card title={t.chooseTitle}>
      <p>{t.choose}</p>
      {types.map((type) => {
        const ofType = items.filter((item) => item.type === type);
        if (ofType.length === 0) return null;
        return (
          <details key={type} className="zov-more">
            <summary>
              <Icon name="chevronDown" />
              {t.groups[type]} ({formatNumber(ofType.length)})
            </summary>
            <ul className="zov-plain-list zov-lined-list zov-more__inside">
              {ofType.map((item) => (
                <li key={item.id}>
                  <p className="zov-lead">{item.text}</p>
                  <ItemVoice itemType={item.type} itemId={item.id} itemVersion={item.version} about={item.text} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </Card>
  );
}
