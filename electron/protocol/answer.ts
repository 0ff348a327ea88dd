import type { ProtocolResponse } from 'electron';
import { contentPolicy, PAGE_HEADERS } from '../../host/pages/contentPolicy';
import type { PageFile } from '../../host/pages/pageFiles';
import { ownPath } from './address';

/** Chromium's `ERR_FILE_NOT_FOUND`. */
const NOT_FOUND = -6;

/** Answers a request of a window on our own protocol: a file of the built interface with its policy, or that there is none. */
export function answerPage(
  pages: ReadonlyMap<string, PageFile>,
  address: string,
  method: string,
): ProtocolResponse {
  const path = ownPath(address);
  const page = path === undefined || method !== 'GET' ? undefined : pages.get(path);
  if (page === undefined) return { error: NOT_FOUND };
  const headers = { ...PAGE_HEADERS, 'Content-Security-Policy': contentPolicy(), 'Content-Type': page.type };
  return { path: page.path, headers };
}
