import './dom';
import { act, cleanup, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { App } from '../../renderer/app/App';
import { fetchAllScreens } from '../../renderer/app/laterCode';
import { startTexts } from '../../renderer/locales/i18n';
import { connectDesk } from '../../renderer/state/bridge';
import { sendDrafts, useDrafts } from '../../renderer/state/drafts';
import { startMirror, useMirror } from '../../renderer/state/mirror';
import { useSaving } from '../../renderer/state/saving';
import { followAddress } from '../../renderer/state/view';
import type { Library } from '../../core/model/library';
import { isRefusal } from '../../core/messages/refusal';
import { createWorkshop } from '../../core/workshops/create';
import { catalogue } from './catalogue';
import { FakeHost } from './fakeHost';

export const working: Partial<Library> = {
  actors: { a1: { id: 'a1', name: 'Awa', role: 'rapporteur', addedAt: '2026-11-21T10:00:00.000Z' } },
  settings: { interfaceLanguage: 'en', theme: 'light', workingAs: 'a1' },
};

/** Opens a desk window on a host in memory, at an address; the result closes it. */
export async function openWindow(address: string, host: FakeHost) {
  window.location.hash = address;
  useMirror.setState({
    hello: undefined,
    library: undefined,
    workshop: undefined,
    people: undefined,
    notices: [],
  });
  useDrafts.setState(useDrafts.getInitialState());
  useSaving.setState(useSaving.getInitialState());
  await Promise.all([startTexts('en'), fetchAllScreens()]);
  connectDesk(host.bridge);
  const unfollow = followAddress();
  const unmirror = await startMirror();
  // As in `renderer/main.tsx`: every effect is cleaned up once and run again.
  await act(async () =>
    render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
  await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
  return () => {
    // As when a window closes: texts that wait are kept by its own host, not by the next one.
    void sendDrafts();
    cleanup();
    unfollow();
    unmirror();
  };
}

export function hostWithWorkshop(known = catalogue): FakeHost {
  const host = new FakeHost(known, working);
  const workshop = createWorkshop(
    {
      title: { en: 'Return' },
      languages: ['en'],
      style: 'workshop-guide',
      startsOn: '2019-10-24',
      endsOn: '2019-10-24',
      place: 'Kinshasa',
      timeZone: 'Africa/Kinshasa',
    },
    'w1',
    '2026-11-21T10:00:00.000Z',
    catalogue,
  );
  if (!isRefusal(workshop)) host.addWorkshop(workshop);
  return host;
}
