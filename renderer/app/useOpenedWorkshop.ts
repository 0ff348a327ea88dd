import { useEffect } from 'react';
import { useMirror, closeWorkshop, openWorkshop } from '../state/mirror';
import { findDrafts } from '../state/drafts';
import { go, useView } from '../state/view';
import { showToast } from '../state/toasts';

/** Keeps the mirrored workshop equal to the one the address names. */
export function useOpenedWorkshop(): void {
  const wanted = useView((view) => view.workshop);
  const connected = useMirror((mirror) => mirror.hello !== undefined);

  useEffect(() => {
    if (!connected) return;
    if (wanted === undefined) {
      closeWorkshop();
      return;
    }
    void openWorkshop(wanted).then((refusal) => {
      if (!refusal) return findDrafts(wanted);
      showToast({ refusal });
      go('library');
      return undefined;
    });
  }, [wanted, connected]);
}
