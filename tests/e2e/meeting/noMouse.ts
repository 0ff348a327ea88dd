import { expect, type BrowserContext } from '@playwright/test';

const NOTICE = 'noteMouse';

/**
 * Notes every trusted event of a mouse, pen or finger that reaches any page of the context. A click made by Enter or
 * Space is a trusted `click` too, but nothing is pressed or moved before it.
 */
export async function watchForMouse(context: BrowserContext): Promise<string[]> {
  const seen: string[] = [];
  await context.exposeBinding(NOTICE, (_source, what: string) => seen.push(what));
  await context.addInitScript((notice) => {
    for (const type of ['pointerdown', 'mousedown', 'mousemove', 'touchstart', 'wheel']) {
      const note = (event: Event) => {
        if (event.isTrusted)
          (Reflect.get(window, notice) as (what: string) => void)(`${type} at ${location.href}`);
      };
      window.addEventListener(type, note, { capture: true, passive: true });
    }
  }, NOTICE);
  return seen;
}

/** Proves that mouse events are noticed: presses on a page of its own, and clears the record. */
export async function proveTheWatch(context: BrowserContext, seen: string[]): Promise<void> {
  const page = await context.newPage();
  await page.goto('data:text/html,<p>Press here</p>');
  await page.mouse.click(5, 5);
  await expect.poll(() => seen.length).toBeGreaterThan(0);
  await page.close();
  seen.length = 0;
}
