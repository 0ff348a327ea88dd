import { afterEach, describe, expect, it, vi } from 'vitest';
import { documentEdition } from '../../core/edition/edition';
import { isRefusal } from '../../core/messages/refusal';
import type { Shell } from '../../host/requests/host';
import * as engine from '../../pdf/engine';
import { refusedWith, TestHost } from '../support/host';

let test: TestHost;
afterEach(async () => {
  vi.restoreAllMocks();
  await test.end();
});

const shown: string[] = [];
const shell = (more: Partial<Shell> = {}): Shell => ({
  kind: 'desktop',
  version: 'test',
  save: async ({ name }) => ({ saved: name }),
  print: async ({ name, bytes }) => {
    shown.push(`${name} ${Buffer.from(bytes).toString('latin1', 0, 5)}`);
    return { opened: true };
  },
  ...more,
});

async function exported(own: Shell) {
  ({ test } = await TestHost.ready({ shell: own }));
  const opened = await test.desk.openSample({ style: 'forum-recommendations' });
  if (isRefusal(opened)) throw new Error(opened.refused);
  const edition = documentEdition({ workshop: opened.workshop, language: 'en', allowMissing: false });
  return test.desk.exportEdition({ edition, format: 'pdf', job: 'j1' });
}

/** The native part of the compiler cannot be loaded. */
const plantFault = () => vi.spyOn(engine, 'typstEngine').mockReturnValue(undefined);

describe('printing', () => {
  it('shows the PDF that the host made from the same tree', async () => {
    const file = await exported(shell());
    if (isRefusal(file)) throw new Error(file.refused);
    expect(file.standsIn).toBeUndefined();
    expect(await test.desk.printFile({ file: file.file })).toEqual({ opened: true });
    expect(shown.at(-1)).toBe(`${file.name} %PDF-`);
  });

  it('is refused where nothing can print, and of a file that is gone', async () => {
    const { print: _print, ...without } = shell();
    const file = await exported(without);
    if (isRefusal(file)) throw new Error(file.refused);
    expect(refusedWith(await test.desk.printFile({ file: file.file }))).toBe('export.noPrinting');
    expect(refusedWith(await test.desk.printFile({ file: 'gone' }))).toBe('thing.missing');
  });
});

describe('where the part that makes PDFs cannot be loaded', () => {
  it('the desktop’s own printing of the same page stands in, and the file says so', async () => {
    plantFault();
    let page = '';
    const pageToPdf = async (bytes: Uint8Array) => {
      page = Buffer.from(bytes).toString('utf8');
      return Buffer.from('%PDF-1.4 by Chromium');
    };
    const file = await exported(shell({ pageToPdf }));
    expect(file).toMatchObject({ standsIn: true, name: expect.stringMatching(/_EN\.pdf$/) as unknown });
    expect(page).toContain('<!doctype html>');
    expect(page).toContain('<ol');
  });

  it('it is refused elsewhere, with what to do', async () => {
    plantFault();
    expect(refusedWith(await exported(shell()))).toBe('export.noPdf');
  });
});
