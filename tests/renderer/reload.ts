import { vi } from 'vitest';
import type { FakeHost } from './fakeHost';

/** A window on the same host as after a reload: all modules are loaded anew and have no state of the old window. */
export async function openAnew(address: string, host: FakeHost): Promise<() => void> {
  vi.resetModules();
  const { openWindow } = await import('./window');
  return openWindow(address, host);
}
