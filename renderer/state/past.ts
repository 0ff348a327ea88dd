import { create } from 'zustand';
import type { Past, Restored } from '../../core/contract';
import type { RestoreScope } from '../../core/restore/scope';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { desk } from './bridge';
import { followSaving } from './saving';
import { useLastChangedLedger } from './commands';
import { useView } from './view';

/** The earlier state that this window shows, read only. Commands and slides never use it. */
export const usePast = create<{ past: Past | undefined }>()(() => ({ past: undefined }));

export const leavePast = () => usePast.setState({ past: undefined });

/** Whether what is on the screen is the past: keys that change the present are off meanwhile. */
export function isInPast(): boolean {
  const { place, section, workshop } = useView.getState();
  const { past } = usePast.getState();
  return past !== undefined && past.state.id === workshop && place === 'issue' && section === 'history';
}

/** Shows a workshop as it stood after a step, or at an instant. An answer that comes too late is not shown. */
export async function enterPast(
  workshop: string,
  moment: { rev: number } | { at: string },
): Promise<Refusal | undefined> {
  const answer = await desk().api.past({ workshop, moment });
  if (isRefusal(answer)) return answer;
  if (useView.getState().workshop === workshop) usePast.setState({ past: answer });
  return undefined;
}

/** Copies back and returns to the present, where Undo takes it back. */
export async function copyBack(
  workshop: string,
  rev: number,
  scope: RestoreScope,
): Promise<Restored | Refusal> {
  const answer = await followSaving(() => desk().api.restore({ workshop, rev, scope }));
  if (isRefusal(answer)) return answer;
  useLastChangedLedger.setState({ scope: 'workshop' });
  leavePast();
  return answer;
}
