import { useNavigate, useParams } from 'react-router';
import { KeptNotice } from '@zov/access/web/team/kept/kept-notice';
import { ActTrouble } from '@zov/dossier/web/team/shared/act-trouble';
import { LeaveGuard } from '@zov/dossier/web/team/shared/leave-guard';
import { cardAllows } from '@zov/safety-card/model/states.ts';
import { showToast } from '@zov/ui';
import { Button, Card, ConflictCard, FormErrorSummary, LinkButton, RadioGroup, TextArea } from '@zov/ui/plain';
import { areasOf, word, type CardChild } from './card-data';
import { CardLoader, type CardProps } from './card-loader';
import { cardTexts } from './card.texts';
import { formTexts as texts } from './form.texts';
import { useAreas } from './use-areas';
import './card.css';

/** The eight areas of one child, judged in one go. */
export function AreasScreen() {
  const { partId } = useParams();
  return (
    <CardLoader>
      {(props) => {
        const child = props.family.card.children.find((one) => one.id === partId);
        const open = child && props.rights.edit && cardAllows(props.family.card.state, 'edit');
        const name = child ? props.names.of(child.childPersonId) : '';
        return (
          <Card title={child ? texts.areas(name) : cardTexts.areas}>
            {open ? (
              <AreasForm key={child.id} {...props} child={child} />
            ) : (
              <>
                <p>{texts.notAllowed}</p>
                <LinkButton href={`${props.home}/${props.family.card.id}`}>{cardTexts.back}</LinkButton>
              </>
            )}
          </Card>
        );
      }}
    </CardLoader>
  );
}

function AreasForm({ family, home, child }: CardProps & { child: CardChild }) {
  const areas = useAreas(family.id, child);
  const navigate = useNavigate();
  const { drafts, set, form, conflicts, settle } = areas;
  const { definition } = family;
  const at = `${home}/${family.card.id}`;
  const label = (id: string): string => word(definition, 'areas', child.areas.find((one) => one.id === id)?.area);
  const options = definition.judgements.map((one) => ({ value: one.key, label: one.label }));
  const save = async () => {
    if (!(await areas.submit())) return;
    showToast({ text: texts.saved });
    await navigate(`${at}#gebieden`);
  };
  return (
    <div className="zov-stack">
      <p>{texts.areasNote}</p>
      <KeptNotice kept={areas.kept} />
      {conflicts.map((one, index) => (
        <ConflictCard
          key={`${one.areaId} ${one.field.field}`}
          field={`${label(one.areaId)}: ${one.field.field === 'note' ? texts.note : texts.judgement}`}
          theirText={one.field.field === 'judgement' ? word(definition, 'judgements', one.field.theirs) : (one.field.theirs ?? '')}
          myText={one.field.field === 'judgement' ? word(definition, 'judgements', one.field.mine) : (one.field.mine ?? '')}
          theirName={one.conflict.changedByName ?? undefined}
          changedAt={one.conflict.changedAt}
          onTakeTheirs={() => settle(one, one.field.theirs ?? '')}
          onKeepMine={() => settle(one)}
          onMerge={one.field.field === 'note' ? (text) => settle(one, text) : undefined}
          takesFocus={index === 0}
        />
      ))}
      {conflicts.length === 0 && (
        <form className="zov-form" noValidate onSubmit={(event) => (event.preventDefault(), void save())}>
          <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
          <ActTrouble trouble={areas.trouble} />
          {areasOf(child).map(({ id }) => (
            <fieldset key={id} className="zov-part">
              <legend className="zov-part__title">{label(id)}</legend>
              <RadioGroup id={form.idOf(`${id}-judgement`)} label={texts.judgement} error={form.errorOf(`${id}-judgement`)} options={options} value={drafts[id]?.judgement ?? ''} onValueChange={(value) => set(id, 'judgement', value)} inline />
              <TextArea id={form.idOf(`${id}-note`)} label={texts.note} optional error={form.errorOf(`${id}-note`)} rows={2} value={drafts[id]?.note ?? ''} onChange={(event) => set(id, 'note', event.target.value)} onBlur={() => form.left(`${id}-note`)} />
            </fieldset>
          ))}
          <div className="zov-button-row">
            <Button type="submit" variant="primary" busy={areas.busy} busyLabel={texts.saving}>{texts.save}</Button>
            <LinkButton variant="quiet" href={`${at}#gebieden`}>{texts.cancel}</LinkButton>
          </div>
        </form>
      )}
      <LeaveGuard when={areas.kept.touched} saved={areas.saved} onDiscard={areas.kept.forget} />
    </div>
  );
}
