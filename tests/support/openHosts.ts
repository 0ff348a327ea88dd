import { afterEach } from 'vitest';
import type { Notice } from '../../core/contract';
import type { FileSystem } from '../../workspace/files/fileSystem';
import { TestHost } from './host';

/** Hosts of the running test, which are closed after it. */
export const open: TestHost[] = [];
afterEach(async () => {
  for (const test of open.splice(0)) await test.host.close().catch(() => undefined);
});

export async function ready() {
  const made = await TestHost.ready();
  open.push(made.test);
  return { ...made, ledger: { scope: 'workshop', id: made.workshop } as const };
}

export async function reopen(test: TestHost, fs?: FileSystem): Promise<TestHost> {
  const again = await TestHost.open(test.library, fs ? { fs } : {});
  open.push(again);
  return again;
}

export const capture = (id: string) => ({
  id,
  language: 'en' as const,
  nodes: [{ type: 'text' as const, text: id }],
});
export const noticeCodesOf = (notices: readonly Notice[]) =>
  notices.flatMap((notice) => ('message' in notice ? [notice.message] : []));
export const noticeCodes = async (test: TestHost) => noticeCodesOf((await test.desk.hello({})).notices);
