import { contentPolicy, PAGE_HEADERS } from '../../host/pages/contentPolicy';
import type { PageFile } from '../../host/pages/pageFiles';
import { ownPath } from './address';

export interface PageAnswer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** Answers a request of a window on our own protocol: a file of the built interface with its policy, or 404. */
export async function answerPage(
  pages: ReadonlyMap<string, PageFile>,
  address: string,
  method: string,
): Promise<PageAnswer> {
  const path = ownPath(address);
  const page = path === undefined || method !== 'GET' ? undefined : pages.get(path);
  const headers = { ...PAGE_HEADERS, 'Content-Security-Policy': contentPolicy() };
  if (page === undefined) return { status: 404, headers, body: new Uint8Array() };
  return { status: 200, headers: { ...headers, 'Content-Type': page.type }, body: await page.read() };
}
