import { useState } from 'react';
import { SortableList } from '@zov/ui';
import { Button, Card, Icon, StatusBadge } from '@zov/ui/plain';
import type { Missing } from '../../../model/readiness';
import { ItemBadges } from '../act/item-badges';
import { ProblemNotice } from '../act/problem-notice';
import { useItemOrder } from '../act/use-item-order';
import { shownOf, type NetContact, type Version } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { AddContact } from './add-contact';
import { ContactEditor } from './contact-editor';
import { netTexts as t } from './safety-net.texts';

function ContactLine({ contact, version, missing }: { contact: NetContact; version: Version; missing: number }) {
  const { isOpen, reveal, setOpen } = usePlan();
  const open = isOpen(contact.id);
  const sure = contact.told && contact.agreed;
  return (
    <div className="zov-stack zov-stack--tight">
      <p>
        <strong>{contact.name}</strong>
      </p>
      {(contact.publicPhone || contact.reachableWhen) && (
        <p className="zov-subtle">
          {contact.publicPhone && (
            <span className="plan-phone">
              <Icon name="phone" /> {contact.publicPhone}
            </span>
          )}{' '}
          {contact.reachableWhen}
        </p>
      )}
      <div className="zov-row">
        <StatusBadge tone={sure ? 'positive' : 'warning'} icon={sure ? 'check' : 'phone'}>
          {sure ? t.toldBadge : t.notToldBadge}
        </StatusBadge>
        <ItemBadges item={contact} version={version} missing={missing} />
        <Button size="small" icon={open ? 'check' : 'edit'} aria-expanded={open} onClick={() => (open ? setOpen(contact.id, false) : reveal(contact.id, 'name'))}>
          {open ? t.close : t.open}
          <span className="zov-visually-hidden">: {contact.name}</span>
        </Button>
      </div>
    </div>
  );
}

/** Whom to call, in order; told and agreed before the crisis. */
export function SafetyNetCard({ version, missing }: { version: Version; missing: readonly Missing[] }) {
  const { isOpen, setOpen, reveal } = usePlan();
  const [adding, setAdding] = useState(false);
  const { items, problem, order } = useItemOrder({ version, itemType: 'SAFETY_NET_CONTACT', now: shownOf(version).net, done: t.ordered });
  return (
    <Card
      title={
        <span id="vangnet" tabIndex={-1}>
          {t.title}
        </span>
      }
      footer={
        <Button id="safetyNet-plan" size="small" icon="plus" onClick={() => setAdding(true)}>
          {t.add}
        </Button>
      }
    >
      <div className="zov-stack zov-stack--tight">
        <p className="zov-subtle">{items.length > 0 ? t.intro : t.none}</p>
        <ProblemNotice problem={problem} />
        <SortableList
          label={t.listLabel}
          items={items}
          itemId={(one) => one.id}
          itemName={(one) => one.name}
          onReorder={(ids) => void order(ids)}
          renderItem={(one) => <ContactLine contact={one} version={version} missing={missing.filter(({ itemId }) => itemId === one.id).length} />}
        />
        {items
          .filter(({ id }) => isOpen(id))
          .map((one) => (
            <section key={one.id} id={one.id} className="plan-agreement plan-agreement--open" aria-label={one.name}>
              <div className="plan-row">
                <h3>{one.name}</h3>
                <Button size="small" icon="check" onClick={() => setOpen(one.id, false)}>
                  {t.close}
                </Button>
              </div>
              <ContactEditor contact={one} />
            </section>
          ))}
      </div>
      <AddContact version={version} count={items.length} isOpen={adding} onClose={() => setAdding(false)} onAdded={(one) => setTimeout(() => reveal(one.id, 'familyText'), 0)} />
    </Card>
  );
}
