import type { ReactNode } from 'react';
import { LinkButton } from '@zov/ui';
import { recordTexts as texts } from './record.texts';

interface Of { readonly file: { readonly id: string }; readonly what: string }

/** To the form that corrects one row; `of` says which one to whoever hears it. */
export function CorrectLink({ file, what, id, of, label = texts.correct }: Of & { id: string; of: string; label?: string }) {
  return (
    <LinkButton size="small" variant="quiet" icon="edit" className="zov-no-print" href={`/gezinnen/${file.id}/dossier/bij/${what}/${id}`} aria-label={`${label}: ${of}`}>
      {label}
    </LinkButton>
  );
}

/** To the form that adds one. */
export function AddLink({ file, what, preset = '', children }: Of & { preset?: string; children: ReactNode }) {
  return (
    <p className="zov-no-print">
      <LinkButton size="small" icon="plus" href={`/gezinnen/${file.id}/dossier/bij/${what}${preset}`}>
        {children}
      </LinkButton>
    </p>
  );
}
