import type { ComponentType } from 'react';
import { useCover } from '../keys/covers';
import { lazyComponent, type LazyComponent } from './lazyComponent';

interface Opened {
  opened: boolean;
  onClose: () => void;
}

/** A dialog whose code is loaded when it is first asked for. What is typed while it is on its way is typed into it. */
export function lazyDialog(fetchCode: () => Promise<ComponentType<Opened>>): LazyComponent<Opened> {
  const Later = lazyComponent(fetchCode);
  function DialogLater(props: Opened) {
    useCover(props.opened);
    return <Later {...props} />;
  }
  return Object.assign(DialogLater, { load: Later.load });
}
