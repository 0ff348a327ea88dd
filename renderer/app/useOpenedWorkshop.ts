import { useEffect } from 'react';
import { desk } from '../state/bridge';
import { useMirror, closeWorkshop, openWorkshop, replacesAll } from '../state/mirror';
import { findDrafts, rereadDrafts, sendDrafts } from '../state/drafts';
import { useDraftsSentOnLeaving } from '../state/useDraftOf';
import { go, useView } from '../state/view';
import { followZone } from '../state/zoneRules';
import { showToast } from '../state/toasts';

const sendNow = () => void sendDrafts();

/** Keeps the mirrored workshop equal to the one the address names. */
export function useOpenedWorkshop(): void {
  const wanted = useView((view) => view.workshop);
  const connected = useMirror((mirror) => mirror.hello !== undefined);

  useDraftsSentOnLeaving(sendNow);
  useEffect(followZone, []);
  useEffect(() => {
    if (!connected) return;
    if (wanted === undefined) {
      closeWorkshop();
      return;
    }
    void openWorkshop(wanted).then((opening) => {
      if (opening === 'left') return undefined;
      if (!opening) return findDrafts(wanted);
      showToast({ refusal: opening });
      go('library');
      return undefined;
    });
  }, [wanted, connected]);
  useEffect(
    () =>
      desk().on('changed', (change) => {
        const { scope, id } = change.ledger;
        if (scope === 'workshop' && id === wanted && replacesAll(change)) void rereadDrafts(id);
      }),
    [wanted],
  );
}
