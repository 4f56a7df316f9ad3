import { Card, Icon } from '@zov/ui/plain';
import type { FamilyContactFragment, FamilyPhonesFragment } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { ItemVoice } from '@zov/dossier/web/family/voice/item-voice';
import { WhoReads } from '@zov/dossier/web/family/who-sees/who-reads';
import { itemTexts } from './item.texts';

export type ContactPoint = FamilyPhonesFragment['contactPoints'][number];

/** The public number, and private ones of that person which the reader may see. */
export function phonesOf(contact: FamilyContactFragment, contactPoints: readonly ContactPoint[]): string[] {
  const own = contactPoints.filter(({ kind, aboutPersonIds }) => kind === 'PHONE' && contact.personId && aboutPersonIds.includes(contact.personId));
  return [...new Set([contact.publicPhone, ...own.map(({ text }) => text)].filter((phone): phone is string => Boolean(phone)))];
}

const dialled = (phone: string) => `tel:${phone.replace(/[^+\d]/g, '')}`;

function Contact({ contact, phones, speaks }: { contact: FamilyContactFragment; phones: readonly string[]; speaks: boolean }) {
  const t = useTexts(itemTexts);
  return (
    <>
      <h3>{contact.name}</h3>
      {contact.familyText && <p>{contact.familyText}</p>}
      {phones.length > 0 ? (
        <ul className="zov-phone-list">
          {phones.map((phone) => (
            <li key={phone}>
              <a href={dialled(phone)}>
                <Icon name="phone" />
                {t.call(contact.name)}: {phone}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t.noPhone}</p>
      )}
      {contact.reachableWhen && <p>{t.reachable(contact.reachableWhen.replace(/\.$/, ''))}</p>}
      <WhoReads itemType="SAFETY_NET_CONTACT" itemId={contact.id} about={contact.name} />
      {speaks && <ItemVoice itemType="SAFETY_NET_CONTACT" itemId={contact.id} itemVersion={contact.version} about={`${contact.name}. ${contact.familyText}`} />}
    </>
  );
}

type Props = { contacts: readonly FamilyContactFragment[]; contactPoints: readonly ContactPoint[]; speaks?: boolean };

/** Whom to call, in order. */
export function SafetyNetCard({ contacts, contactPoints, speaks = true }: Props) {
  const t = useTexts(itemTexts);
  if (contacts.length === 0) return null;
  return (
    <Card title={t.net} className="zov-print-first">
      <p>{t.netHelp}</p>
      <ol className="zov-plain-list zov-lined-list zov-numbered-list">
        {[...contacts].sort((one, other) => one.position - other.position).map((contact) => (
          <li key={contact.id}>
            <Contact contact={contact} phones={phonesOf(contact, contactPoints)} speaks={speaks} />
          </li>
        ))}
      </ol>
    </Card>
  );
}
