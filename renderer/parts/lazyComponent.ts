import { createElement, useEffect, useState, type ComponentType, type ReactNode } from 'react';

/** A component whose code comes when it is first drawn, or before: `load` resolves once it is here. */
export type LazyComponent<Props extends object> = ((props: Props) => ReactNode) & {
  load: () => Promise<void>;
};

/** Before the code of a screen is asked for again where it could not be had, in milliseconds. */
const RETRY_DELAY = 1_000;

/**
 * A component that is fetched apart from the first screen. Drawn before it is here it shows nothing, so that nothing stands
 * there that moves away again; drawn after, it is there at once.
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
            if (!isGone) waiting = setTimeout(() => void arrive(), RETRY_DELAY);
          },
        );
      void arrive();
      return () => {
        isGone = true;
        clearTimeout(waiting);
      };
    }, [drawn]);
    return drawn ? createElement(drawn, props) : null;
  }
  return Object.assign(Later, { load });
}
