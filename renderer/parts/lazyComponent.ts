import { CodeMissing } from './CodeMissing';
import { createElement, useEffect, useState, type ComponentType, type ReactNode } from 'react';

/** A component whose code is loaded when it is first drawn; `load` resolves once it is loaded. */
export type LazyComponent<Props extends object> = ((props: Props) => ReactNode) & {
  load: () => Promise<void>;
};

/** Milliseconds before loading is tried again. */
const RETRY_DELAY = 1_000;

/**
 * Makes a component of code that is loaded apart from the first screen. It draws nothing until it is loaded, so that
 * nothing moves; code that cannot be had is said so, and tried again meanwhile.
 */
export function lazyComponent<Props extends object>(
  fetchCode: () => Promise<ComponentType<Props>>,
): LazyComponent<Props> {
  let code: ComponentType<Props> | undefined;
  let coming: Promise<void> | undefined;
  const load = () =>
    (coming ??= fetchCode().then(
      (fetched) => {
        code = fetched;
      },
      (reason: unknown) => {
        coming = undefined;
        throw reason;
      },
    ));

  function Later(props: Props) {
    // A component: React would call it where a function is given as the state itself.
    const [drawn, setDrawn] = useState(() => code);
    const [isMissing, setMissing] = useState(false);
    useEffect(() => {
      if (drawn) return;
      let waiting: ReturnType<typeof setTimeout> | undefined;
      let isGone = false;
      const arrive = () =>
        load().then(
          () => {
            if (!isGone) setDrawn(() => code);
          },
          () => {
            if (isGone) return;
            setMissing(true);
            waiting = setTimeout(() => void arrive(), RETRY_DELAY);
          },
        );
      void arrive();
      return () => {
        isGone = true;
        clearTimeout(waiting);
      };
    }, [drawn]);
    if (drawn) return createElement(drawn, props);
    return isMissing ? createElement(CodeMissing) : null;
  }
  return Object.assign(Later, { load });
}
