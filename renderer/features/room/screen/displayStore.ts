import { create } from 'zustand';
import { isRefusal } from '../../../../core/messages/refusal';
import { DISPLAYS_UNKNOWN, type Displays } from '../../../../core/room/displays';
import { desk } from '../../../state/bridge';
import { useMirror } from '../../../state/mirror';
import { showToast } from '../../../state/toasts';

/** The displays of this computer, as far as they can be known. */
export const useDisplays = create<Displays>()(() => DISPLAYS_UNKNOWN);

/** A browser knows at most whether there is more than one display; `undefined` where it does not tell. */
interface ExtendedScreen extends EventTarget {
  isExtended?: boolean;
}
const ownScreen = (): ExtendedScreen => window.screen as unknown as ExtendedScreen;

function fromBrowser(): Displays {
  const { isExtended } = ownScreen();
  if (isExtended === undefined) return DISPLAYS_UNKNOWN;
  return { ...DISPLAYS_UNKNOWN, found: isExtended ? 'several' : 'one' };
}

/** Follows what is plugged in and unplugged: the shell says it on the desktop; a browser says what it may. */
export function followDisplays(): () => void {
  if (useMirror.getState().hello?.host === 'browser') {
    const look = () => useDisplays.setState(fromBrowser(), true);
    look();
    const own = ownScreen();
    if (typeof own.addEventListener !== 'function') return () => undefined;
    own.addEventListener('change', look);
    return () => own.removeEventListener('change', look);
  }
  const { api, on } = desk();
  const end = on('displays', (displays) => useDisplays.setState(displays, true));
  void api.displays({}).then((displays) => {
    if (!isRefusal(displays)) useDisplays.setState(displays, true);
  });
  return end;
}

export async function showRoomOn(display: string): Promise<void> {
  const answer = await desk().api.showRoomOn({ display });
  if (isRefusal(answer)) showToast({ refusal: answer });
  else useDisplays.setState(answer, true);
}
