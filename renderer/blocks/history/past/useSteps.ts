import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../../../core/contract';
import { isRefusal, type Refusal } from '../../../../core/messages/refusal';
import { desk } from '../../../state/bridge';
import { useMirror } from '../../../state/mirror';

const PAGE = 100;

interface Steps {
  steps: HistoryEntry[];
  /** The revision before which the next page begins; undefined at the end. */
  next?: number | undefined;
  failure?: Refusal | undefined;
}

function ask(workshop: string, before?: number) {
  return desk().api.history({
    ledger: { scope: 'workshop', id: workshop },
    path: [],
    limit: PAGE,
    ...(before !== undefined && { before }),
  });
}

/** The steps of a workshop, newest first, a page at a time. A step taken meanwhile begins the list anew. */
export function useSteps(workshop: string) {
  const rev = useMirror((mirror) => mirror.workshop?.rev);
  const [read, setRead] = useState<Steps>({ steps: [] });
  useEffect(() => {
    let gone = false;
    void ask(workshop).then((page) => {
      if (gone) return;
      setRead(isRefusal(page) ? { steps: [], failure: page } : { steps: page.entries, next: page.next });
    });
    return () => {
      gone = true;
    };
  }, [workshop, rev]);

  const readMore = () => {
    void ask(workshop, read.next).then((page) =>
      setRead((known) =>
        isRefusal(page)
          ? { ...known, failure: page }
          : { steps: [...known.steps, ...page.entries], next: page.next },
      ),
    );
  };
  return { steps: read.steps, more: read.next !== undefined, failure: read.failure, readMore };
}
