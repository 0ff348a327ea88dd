import { vi } from 'vitest';
import type { FakeHost } from './fakeHost';

/** A window over the same host as after a reload: nothing that the modules of the one before held is there any more. */
export async function openAnew(address: string, host: FakeHost): Promise<() => void> {
  vi.resetModules();
  const { openWindow } = await import('./window');
  return openWindow(address, host);
}
