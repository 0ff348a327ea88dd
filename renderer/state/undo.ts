import { SCOPES, type Scope } from '../../core/ledger/ledger';
import { isRefusal } from '../../core/ledger/refusal';
import { desk } from './bridge';
import { useLastChanged } from './commands';
import { useMirror, type Mirror } from './mirror';
import { followSaving } from './saving';
import { showToast } from './toasts';

/** The names of the commands that would be taken back or brought back. */
export interface Step {
  scope: Scope;
  command: string;
}

function step(mirror: Mirror, last: Scope, direction: 'undo' | 'redo'): Step | undefined {
  const scopes = [last, ...(['workshop', 'people', 'library'] as const)].filter((scope) =>
    SCOPES.includes(scope),
  );
  for (const scope of scopes) {
    const command = mirror[scope]?.undoState[direction];
    // The library's own past is not what someone inside a workshop means by Undo.
    if (command && !(scope === 'library' && last !== 'library' && mirror.workshop)) return { scope, command };
  }
  return undefined;
}

export function nextStep(direction: 'undo' | 'redo'): Step | undefined {
  return step(useMirror.getState(), useLastChanged.getState().scope, direction);
}

/** What Undo (or Redo) would take back now. The two parts are read apart so that a re-render needs a change. */
export function useStep(direction: 'undo' | 'redo'): Step | undefined {
  const last = useLastChanged(({ scope }) => scope);
  const scope = useMirror((mirror) => step(mirror, last, direction)?.scope);
  const command = useMirror((mirror) => step(mirror, last, direction)?.command);
  return scope && command !== undefined ? { scope, command } : undefined;
}

export async function takeStep(direction: 'undo' | 'redo'): Promise<void> {
  const next = nextStep(direction);
  const ledger = next && useMirror.getState()[next.scope]?.ledger;
  if (!ledger) return;
  const answer = await followSaving(() => desk().api[direction]({ ledger }));
  if (isRefusal(answer)) showToast({ refusal: answer });
}
