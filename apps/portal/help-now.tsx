import { Icon } from '@zov/ui/plain';

const numbers = [
  { href: 'tel:112', number: '112', text: 'Er is nu gevaar' },
  { href: 'tel:08002000', number: '0800-2000', text: 'Veilig Thuis, dag en nacht, gratis' },
  { href: 'tel:08000432', number: '0800-0432', text: 'De Kindertelefoon, gratis' },
] as const;

/** The same help in the same place on every page. */
export function HelpNow() {
  return (
    <section aria-labelledby="hulp-nodig">
      <h2 id="hulp-nodig">Hulp nodig?</h2>
      <ul className="zov-phone-list">
        {numbers.map(({ href, number, text }) => (
          <li key={href}>
            <a href={href}>
              <Icon name="phone" />
              Bel {number}
            </a>{' '}
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
