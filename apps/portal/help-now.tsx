import { Icon } from '@zov/ui/plain';
import { doorTexts as t } from './portal.texts';

const numbers = [
  { href: 'tel:112', number: '112', text: t.danger },
  { href: 'tel:08002000', number: '0800-2000', text: t.veiligThuis },
  { href: 'tel:08000432', number: '0800-0432', text: t.kindertelefoon },
] as const;

/** The same help in the same place on every page. */
export function HelpNow() {
  return (
    <section aria-labelledby="hulp-nodig">
      <h2 id="hulp-nodig">{t.helpTitle}</h2>
      <ul className="zov-phone-list">
        {numbers.map(({ href, number, text }) => (
          <li key={href}>
            <a href={href}>
              <Icon name="phone" />
              {t.call(number)}
            </a>{' '}
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
