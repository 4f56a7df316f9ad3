import { Fragment } from 'react';
import { KeptNotice } from '@zov/access/web/team/kept/kept-notice';
import { Button, ConflictCard, FormErrorSummary, LinkButton, Notice, RequiredHint } from '@zov/ui';
import { EditingNotice } from '../editing/editing-notice';
import { ActTrouble } from '../shared/act-trouble';
import { LeaveGuard } from '../shared/leave-guard';
import { Names } from '../shared/people';
import { asked, readable, type Keepable, type KeptFamily } from './field-spec';
import { KeepField } from './keep-field';
import { keepTexts as texts } from './keep.texts';
import { useKeep } from './use-keep';

type Props<F extends KeptFamily> = { kind: Keepable<F>; row: ReturnType<Keepable<F>['find']>; family: F; home: string };

/** The form of any row of the record. Nothing is sent before it is complete, and nothing typed is lost. */
export function KeepForm<F extends KeptFamily>({ kind, row, family, home }: Props<F>) {
  const keep = useKeep(kind, row, family, home);
  const { act, draft, set, form, open } = keep;
  return (
    <div className="zov-stack">
      {act.note && <p>{act.note}</p>}
      {row && <p className="zov-subtle">{texts.keepsOld}</p>}
      <KeptNotice kept={keep.kept} />
      {row && <EditingNotice dossierId={family.id} item={{ type: kind.type, id: row.id }} />}
      <Conflicts keep={keep} kind={kind} family={family} />
      {open.length === 0 && (
        <form className="zov-form" noValidate onSubmit={keep.submit}>
          <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
          <ActTrouble trouble={keep.trouble} />
          <RequiredHint />
          {asked(kind, draft, row === undefined).map((spec) => (
            <Fragment key={spec.name}>
              <KeepField spec={spec} draft={draft} family={family} form={form} onChange={(value) => set(spec.name, value)} />
              {row === undefined && kind.beside?.under === spec.name && kind.beside.show(draft, family)}
            </Fragment>
          ))}
          <Warnings lines={kind.warns?.(draft, family, row) ?? []} />
          <div className="zov-button-row">
            <Button type="submit" variant="primary" busy={keep.busy} busyLabel={texts.saving}>
              {texts.save}
            </Button>
            <LinkButton variant="quiet" href={`${home}#${kind.part}`}>
              {kind.back ?? texts.cancel}
            </LinkButton>
          </div>
        </form>
      )}
      <LeaveGuard when={keep.kept.touched} saved={keep.saved} onDiscard={keep.kept.forget} />
    </div>
  );
}

/** Each field that two people changed, one card each; the form waits below until all are settled. */
function Conflicts<F extends KeptFamily>({ keep, kind, family }: { keep: ReturnType<typeof useKeep>; kind: Keepable<F>; family: F }) {
  const { conflict, open, settle } = keep;
  if (!conflict) return null;
  if (open.length === 0) {
    return (
      <Notice tone="info" announce>
        <p>{texts.settled}</p>
      </Notice>
    );
  }
  const names = new Names(family.persons);
  return (
    <>
      {open.map((field, index) => {
        const spec = kind.fields.find((one) => one.name === field.field);
        if (!spec) return null;
        const typed = spec.as === 'text' || spec.as === 'area';
        return (
          <ConflictCard
            key={field.field}
            field={spec.label}
            theirText={readable(spec, field.theirs, family, names)}
            myText={readable(spec, field.mine, family, names)}
            theirName={conflict.changedByName ?? undefined}
            changedAt={conflict.changedAt}
            onTakeTheirs={() => settle(field, 'theirs')}
            onKeepMine={() => settle(field, 'mine')}
            onMerge={typed ? (text) => settle(field, { text }) : undefined}
            takesFocus={index === 0}
          />
        );
      })}
    </>
  );
}

/** What is worth another look. The place is always there, so that what appears in it is heard. */
function Warnings({ lines }: { lines: readonly string[] }) {
  return (
    <div role="status">
      {lines.length > 0 && (
        <Notice tone="warning">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}
