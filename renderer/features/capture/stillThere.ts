import type { TakenBack } from '../../state/captureStore';
import { useMirror } from '../../state/mirror';

/** Whether the entry that a line changes is still what it was when it was taken. */
export function stillThere({ id, kind }: Pick<TakenBack, 'id' | 'kind'>): boolean {
  const workshop = useMirror.getState().workshop?.state;
  const found = kind === 'recommendation' ? workshop?.recommendations[id] : workshop?.contributions[id];
  return found !== undefined && !('deleted' in found && found.deleted);
}
