// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { PackageSummary } from '../../../core/contract';
import { refuse } from '../../../core/messages/refusal';
import { words } from '../../support/desk';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
afterEach(() => close?.());

const kept: PackageSummary = {
  package: 'p1',
  workshop: 'w9',
  title: 'Return',
  place: 'Kinshasa',
  date: '2019-10-24',
  language: 'en',
  style: 'workshop-guide',
  archivedAt: '2026-11-21T10:00:00.000Z',
  document: 'return.docx',
  files: 1,
  bytes: 68_000,
};
const report = { package: 'p1', files: 6, verifiedAt: '2026-11-21T10:42:00.000Z' };

describe('the archive', () => {
  it('teaches what a package is while it is empty', async () => {
    close = await openWindow('#/archive', hostWithWorkshop());
    await screen.findByText('Nothing archived yet');
    expect(screen.getByText(/checksum of each/)).toBeDefined();
  });

  it('marks the words found', async () => {
    const host = hostWithWorkshop();
    host.answers.listPackages = async () => ({ packages: [kept], pending: 0 });
    host.answers.searchPackages = async () => ({
      hits: [{ ...kept, excerpt: 'of ⟦social⟧ networks' }],
      total: 1,
      unreadable: [],
      pending: 0,
    });
    close = await openWindow('#/archive', host);
    fireEvent.change(await screen.findByLabelText('Search the words of archived documents'), {
      target: { value: 'social' },
    });
    await waitFor(() => expect(document.querySelector('mark')?.textContent).toBe('social'));
  });

  it('shows all days of a meeting', async () => {
    const host = hostWithWorkshop();
    host.answers.listPackages = async () => ({ packages: [{ ...kept, endsOn: '2019-10-25' }], pending: 0 });
    close = await openWindow('#/archive', host);
    expect(await screen.findByText(/24\s?–\s?25 October 2019/)).toBeDefined();
  });

  it('no longer says why one language was refused when another is chosen', async () => {
    const host = hostWithWorkshop();
    const run = (command: string, payload: unknown) =>
      host.bridge.api.runCommand({ ledger: { scope: 'workshop', id: 'w1' }, command, payload });
    await run('workshop.setLanguages', { languages: ['en', 'fr'] });
    await run('document.setField', {
      field: 'opening',
      language: 'en',
      base: [1],
      paragraphs: [words('They met.')],
    });
    await run('recommendation.capture', { language: 'en', nodes: words('Share data') });
    await run('document.setStatus', { status: 'issued' });
    host.answers.archiveDocument = async ({ language }) =>
      refuse('export.missingText', { language: language.toUpperCase(), numbers: ['1'] });
    close = await openWindow('#/w/w1/archive', host);
    fireEvent.click(screen.getByRole('button', { name: 'Archive this document' }));
    await screen.findByText(/No wording in English for 1/);
    fireEvent.click(screen.getByRole('button', { name: 'French' }));
    await waitFor(() => expect(screen.queryByText(/No wording in English/)).toBeNull());
  });

  it('says plainly whether a package is as it was sealed, and what is not', async () => {
    const host = hostWithWorkshop();
    host.answers.listPackages = async () => ({ packages: [kept], pending: 0 });
    const problems = [{ problem: 'changed' as const, path: 'data/return.docx' }];
    const answers = [
      { ...report, valid: true, problems: [] },
      { ...report, valid: false, problems },
    ];
    host.answers.verifyPackage = async () => answers.shift() ?? { ...report, valid: true, problems: [] };
    close = await openWindow('#/archive', host);
    fireEvent.click(await screen.findByRole('button', { name: 'Verify Return' }));
    await screen.findByText(/1 file and 5 files that describe the package, each exactly as it was archived/);
    fireEvent.click(screen.getByRole('button', { name: 'Verify Return' }));
    await screen.findByText('data/return.docx was changed');
    expect(screen.getByText(/NOT as it was archived/)).toBeDefined();
  });

  it('says of a whole package that it was replaced, and by which issue', async () => {
    const host = hostWithWorkshop();
    host.answers.listPackages = async () => ({ packages: [kept], pending: 0 });
    const replacedBy = { package: 'p2', language: 'en', number: 'Corr.1', issuedOn: '2020-01-12' };
    const issue = { archivedAt: kept.archivedAt, replacedBy };
    host.answers.verifyPackage = async () => ({ ...report, valid: true, problems: [], issue });
    close = await openWindow('#/archive', host);
    fireEvent.click(await screen.findByRole('button', { name: 'Verify Return' }));
    await screen.findByText('Replaced by Corr.1, issued 12 January 2020, which is in force.');
  });

  it('verifies all of it, names first what is wrong, and hands out the report', async () => {
    const host = hostWithWorkshop();
    host.answers.listPackages = async () => ({ packages: [kept], pending: 0 });
    const asked: unknown[] = [];
    const head = `2-${'a'.repeat(64)}`;
    host.answers.verifyArchive = async (input) => {
      asked.push(input.head);
      return {
        report: {
          at: '2026-11-21T10:42:00.000Z',
          packages: [
            { package: 'p2', files: 0, problems: [{ problem: 'gone', path: 'p2' }] },
            {
              package: 'p3',
              files: 6,
              problems: [{ problem: 'changed', path: 'data/return.docx' }],
              issue: { archivedAt: kept.archivedAt, replacedBy: { package: 'p1', language: 'en' } },
            },
          ],
          inventory: { lines: 2, head, problems: [] },
        },
        count: 3,
        file: { file: 'f1', name: 'archive-verification_2026-11-21.txt', bytes: 9 },
      };
    };
    host.answers.saveFile = async () => ({ saved: 'archive-verification_2026-11-21.txt' });
    close = await openWindow('#/archive', host);
    fireEvent.change(await screen.findByLabelText(/Head of the inventory/), {
      target: { value: ` ${head} ` },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Verify all packages' }));
    await screen.findByText(/NOT everything is as it was archived. Packages with a problem: 2 of 3/);
    expect(
      screen.getByText('was changed. Replaced by a later issue, which is in force.', { exact: false }),
    ).toBeDefined();
    expect(screen.getByText('the whole package is gone', { exact: false })).toBeDefined();
    expect(screen.getByText(/shows accidents, not forgery/)).toBeDefined();
    expect(screen.getByText(new RegExp(head))).toBeDefined();
    expect(asked).toEqual([head]);
    fireEvent.click(screen.getByRole('button', { name: 'Save the report' }));
    await screen.findByText(/archive-verification_2026-11-21.txt/);
  });
});

describe('after the meeting', () => {
  it('erases people only once it is understood that they will not come back', async () => {
    const host = hostWithWorkshop();
    const ledger = { scope: 'people', id: 'w1' } as const;
    await host.bridge.api.runCommand({ ledger, command: 'participant.add', payload: { name: 'Ada' } });
    const erased: string[] = [];
    host.answers.erasePeople = async ({ workshop }) => {
      erased.push(workshop);
      return null;
    };
    close = await openWindow('#/w/w1/archive/after', host);
    fireEvent.click(screen.getByRole('button', { name: 'Erase people…' }));
    const now = await screen.findByRole<HTMLButtonElement>('button', { name: 'Erase one person for good' });
    expect(now.disabled).toBe(true);
    fireEvent.click(screen.getByLabelText('I understand that this cannot be undone'));
    fireEvent.click(now);
    await waitFor(() => expect(erased).toEqual(['w1']));
  });

  it('says which copies are not reached, before people are erased and afterwards', async () => {
    const host = hostWithWorkshop();
    const run = (command: string, payload: unknown) =>
      host.bridge.api.runCommand({ ledger: { scope: 'people', id: 'w1' }, command, payload });
    await run('participant.add', { name: 'Ada' });
    const erased = { at: '' };
    const left = { workshops: [], secondCopy: { label: 'KINGSTON', isThere: false }, earlier: ['OLD'] };
    host.answers.previewErasure = async () => ({ places: [], packages: [], unread: [], copies: left });
    host.answers.erasePeople = async () => {
      erased.at = '2026-11-27T10:00:00.000Z';
      return null;
    };
    host.answers.erasureRecord = async () => (erased.at ? { at: erased.at, left } : null);
    close = await openWindow('#/w/w1/archive/after', host);
    fireEvent.click(screen.getByRole('button', { name: 'Erase people…' }));
    await screen.findByText(/The second copy on “KINGSTON” cannot be reached now/);
    expect(screen.getByText(/No copy is made now, so they stay/).textContent).toContain('OLD');
    fireEvent.click(screen.getByLabelText('I understand that this cannot be undone'));
    fireEvent.click(screen.getByRole('button', { name: /for good/ }));
    await screen.findByText(/The people of this workshop were erased on 27 November 2026/);
    expect(screen.getByText(/Plug the stick in again/)).toBeDefined();
  });

  it('asks about each name that stands in a text, and sends on those that were ticked', async () => {
    const host = hostWithWorkshop();
    const sent: unknown[] = [];
    const place = { part: 'recommendations' as const, id: 'r1', isNote: false };
    host.answers.previewErasure = async () => ({
      places: [
        { ...place, name: 'Ada Sow', excerpt: 'as Ada Sow said' },
        { ...place, name: 'Bo Kone', excerpt: 'ask Bo Kone' },
      ],
      packages: [],
      unread: [],
      copies: { workshops: [], earlier: [] },
    });
    host.answers.erasePeople = async ({ inTexts }) => {
      sent.push(inTexts);
      return null;
    };
    close = await openWindow('#/w/w1/archive/after', host);
    fireEvent.click(screen.getByRole('button', { name: 'Erase people…' }));
    fireEvent.click(await screen.findByLabelText(/Remove “Bo Kone” from/));
    fireEvent.click(screen.getByLabelText('I understand that this cannot be undone'));
    fireEvent.click(screen.getByRole('button', { name: /for good/ }));
    await waitFor(() => expect(sent).toEqual([['Bo Kone']]));
  });
});
