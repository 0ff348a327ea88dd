import type { Page } from '@playwright/test';

/** Times of one capture, in milliseconds from the Enter key. */
export interface Capture {
  /** The row was in the list of the frame that was painted. */
  shown: number;
  /** The bar said "Saved" in the frame that was painted. */
  saved: number;
}

interface Probe {
  keys: number[];
  captures: Capture[];
  /** The words of the row that the next Enter adds. */
  awaited: string | undefined;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/**
 * Measures in the page itself: from a key event's own time to the task after the next frame, and, for the key that
 * records a line, to the task after the first frame in which the row stands in the list and the bar says "Saved".
 */
function installProbe(): void {
  const probe: Probe = { keys: [], captures: [], awaited: undefined };
  window.probe = probe;
  const channel = new MessageChannel();
  const afterFrame: (() => void)[] = [];
  channel.port1.onmessage = () => afterFrame.splice(0).forEach((each) => each());
  const onceDrawn = (then: () => void) => {
    afterFrame.push(then);
    channel.port2.postMessage(undefined);
  };

  const watch = (start: number, words: string) => {
    const times = { shown: 0, saved: 0 };
    const look = () => {
      const shown = document.querySelector('li[data-index="0"]')?.textContent?.includes(words) === true;
      const saved = document.querySelector('[role="status"][data-saving]') === null;
      onceDrawn(() => {
        const now = performance.now() - start;
        if (shown && times.shown === 0) times.shown = now;
        if (shown && saved && times.saved === 0) times.saved = now;
        if (times.saved > 0) probe.captures.push(times);
        else requestAnimationFrame(look);
      });
    };
    requestAnimationFrame(look);
  };

  window.addEventListener(
    'keydown',
    (event) => {
      const start = event.timeStamp;
      if (event.key === 'Enter' && probe.awaited !== undefined) {
        watch(start, probe.awaited);
        probe.awaited = undefined;
        return;
      }
      requestAnimationFrame(() => onceDrawn(() => probe.keys.push(performance.now() - start)));
    },
    true,
  );
}

export async function plantProbe(page: Page): Promise<void> {
  await page.addInitScript(installProbe);
}

/** The keys timed since the last call. */
export function takeKeys(page: Page): Promise<number[]> {
  return page.evaluate(() => window.probe.keys.splice(0));
}

/** Milliseconds around a key in which Playwright sends no request, because its requests take time of the machine. */
const QUIET = { before: 30, after: 120 };

/** Presses Enter on a line whose row will have these words; returns the time. */
export async function pressEnter(page: Page, words: string): Promise<Capture> {
  await page.evaluate((awaited) => {
    window.probe.captures.length = 0;
    window.probe.awaited = awaited;
  }, words);
  await page.waitForTimeout(QUIET.before);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(QUIET.after);
  await page.waitForFunction(() => window.probe.captures.length > 0, undefined, { polling: 100 });
  const [capture] = await page.evaluate(() => window.probe.captures);
  if (!capture) throw new Error('nothing was timed');
  return capture;
}
