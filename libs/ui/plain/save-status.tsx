import { formatTime } from '../format';
import { Button } from './button';
import { Icon } from './icon';

export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving'; savedAt?: string | Date }
  | { kind: 'saved'; savedAt: string | Date }
  /** No connection: what was typed waits here. */
  | { kind: 'waiting'; count: number }
  | { kind: 'failed' };

function spokenText(state: SaveState): string {
  if (state.kind === 'saved') return `Bewaard om ${formatTime(state.savedAt)}`;
  if (state.kind === 'saving' && state.savedAt) return `Bewaard om ${formatTime(state.savedAt)}`;
  if (state.kind === 'waiting') return `Geen verbinding. ${state.count === 1 ? '1 wijziging wacht' : `${state.count} wijzigingen wachten`}.`;
  return state.kind === 'failed' ? 'Niet bewaard. Uw tekst staat er nog.' : '';
}

/**
 * Says whether what was typed is safe. The spoken text holds minutes, not seconds, so a reader hears it
 * at most once a minute however often something is saved.
 */
export function SaveStatus({ state, onRetry }: { state: SaveState; onRetry?: () => void }) {
  const text = spokenText(state);
  const trouble = state.kind === 'waiting' || state.kind === 'failed';
  return (
    <div className={trouble ? 'zov-save-status zov-save-status--trouble' : 'zov-save-status'}>
      {trouble && <Icon name="warning" />}
      {text && !trouble && state.kind !== 'saving' && <Icon name="check" />}
      <span role="status" className={state.kind === 'saving' ? 'zov-visually-hidden' : undefined}>
        {text}
      </span>
      {state.kind === 'saving' && <span>Bezig met bewaren…</span>}
      {state.kind === 'failed' && onRetry && (
        <Button size="small" onClick={onRetry}>
          Bewaar opnieuw
        </Button>
      )}
    </div>
  );
}
