// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { DeskApi } from '../../../core/contract';
import { refuse } from '../../../core/messages/refusal';
import type { FakeHost } from '../fakeHost';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
afterEach(() => close?.());

const ledger = { scope: 'workshop', id: 'w1' } as const;
const run = (host: FakeHost, command: string, payload: unknown) =>
  host.bridge.api.runCommand({ ledger, command, payload });
async function hostWith(...texts: string[]): Promise<FakeHost> {
  const host = hostWithWorkshop();
  const run = (command: string, payload: unknown) => host.bridge.api.runCommand({ ledger, command, payload });
  const words = (text: string) => [{ type: 'text', text }];
  await run('document.setField', {
    field: 'opening',
    language: 'en',
    base: [1],
    paragraphs: [words('They met.')],
  });
  for (const text of texts) await run('recommendation.capture', { language: 'en', nodes: words(text) });
  return host;
}
const handle = { file: 'f1', name: 'a.docx', bytes: 9 };

describe('the document on paper', () => {
  it('shows the text as Word would print it, numbered, with the draft mark', async () => {
    close = await openWindow('#/w/w1/issue', await hostWith('Share data', 'Train police'));
    const paper = screen.getByRole('document');
    expect(paper.textContent).toContain('They met.');
    expect(paper.textContent).toMatch(/1\.Share data.*2\.Train police/);
    expect(paper.textContent).toMatch(/DRAFT.*Page 1 of 1/s);
  });

  it('shows the source of a field when its paragraph is chosen by keyboard', async () => {
    close = await openWindow('#/w/w1/issue', await hostWith('Share data'));
    fireEvent.keyDown(screen.getByText('They met.'), { key: 'Enter' });
    const panel = await screen.findByRole('complementary');
    expect(panel.textContent).toContain('Opening');
    expect(panel.querySelector('a')?.getAttribute('href')).toBe('#/w/w1/prepare/document');
  });
});

describe('check and export', () => {
  it('does not offer Word before there is something to print', async () => {
    close = await openWindow('#/w/w1/issue/export', await hostWith());
    expect(screen.getByText('There is no recommendation to print')).toBeDefined();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Export to Word' }).disabled).toBe(true);
  });

  it('shows the name of the file first, then progress, then where the file was saved', async () => {
    const host = await hostWith('Share data');
    let finish: (file: typeof handle) => void = () => undefined;
    const exportEdition: DeskApi['exportEdition'] = ({ job }) => {
      host.publish('job', { job, done: 1, total: 4, step: 'checking' });
      return new Promise((resolve) => (finish = resolve));
    };
    Object.assign(host.answers, { exportEdition, saveFile: async () => ({ saved: '/papers/a.docx' }) });
    close = await openWindow('#/w/w1/issue/export', host);
    expect(screen.getByText('2019-10-24_Kinshasa_Conclusions_EN_draft-1.docx')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Export to Word' }));
    await screen.findByText('Reading it back and checking…');
    finish(handle);
    await screen.findByText('Saved as /papers/a.docx');
  });

  it('explains a refusal in place', async () => {
    const host = await hostWith('Share data');
    host.answers.exportEdition = async () => refuse('export.missingText', { language: 'EN', numbers: '1' });
    close = await openWindow('#/w/w1/issue/export', host);
    fireEvent.click(screen.getByRole('button', { name: 'Export to Word' }));
    expect((await screen.findByText(/No wording in English for 1/)).closest('[role=alert]')).not.toBeNull();
  });
});

describe('the booth pack', () => {
  it('is one of the things to print, in both languages, and says its name before; names are ticked by hand', async () => {
    const host = await hostWith();
    await run(host, 'workshop.setLanguages', { languages: ['en', 'fr'] });
    const asked: Parameters<DeskApi['exportEdition']>[0][] = [];
    host.answers.exportEdition = async (wanted) => {
      asked.push(wanted);
      return handle;
    };
    host.answers.saveFile = async () => ({ saved: '/papers/a.docx' });
    close = await openWindow('#/w/w1/issue/export', host);
    fireEvent.click(screen.getByRole('radio', { name: /Booth pack for interpreters/ }));
    expect(screen.getByText('2019-10-24_Kinshasa_Booth-pack_EN-FR_draft-1.docx')).toBeDefined();
    // Nothing but what it lacks is in the way: no recommendation is there yet.
    fireEvent.click(screen.getByRole('button', { name: 'Export to Word' }));
    await screen.findByText('Saved as /papers/a.docx');
    expect(asked.at(-1)).toMatchObject({
      format: 'docx',
      edition: {
        what: 'booth',
        workshop: 'w1',
        languages: ['en', 'fr'],
        options: { people: false, speakers: false },
      },
    });
    fireEvent.click(screen.getByRole('checkbox', { name: /With the people/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /With the lists of speakers/ }));
    fireEvent.click(screen.getByRole('radio', { name: 'French' }));
    expect(screen.getByText('2019-10-24_Kinshasa_Dossier-des-interpretes_FR_draft-1.docx')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Markdown' }));
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked.at(-1)).toMatchObject({
      format: 'md',
      edition: { what: 'booth', languages: ['fr'], options: { people: true, speakers: true } },
    });
  });

  it('explains a refusal in place', async () => {
    const host = await hostWith();
    host.answers.exportEdition = async () => refuse('export.nothingForBooth');
    close = await openWindow('#/w/w1/issue/export', host);
    fireEvent.click(screen.getByRole('radio', { name: /Booth pack/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Export to Word' }));
    expect(await screen.findByText(/nothing to print for the interpreters/)).toBeDefined();
  });
});

describe('versions', () => {
  it('explains circulation, freezes the numbers, and can take it back', async () => {
    const host = await hostWith('Share data');
    close = await openWindow('#/w/w1/issue/versions', host);
    expect(screen.getByText(/Freezes the numbers as they stand/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Circulate draft 1' }));
    await screen.findByText('Draft 1 is circulated');
    const numbers = () =>
      Object.values(host.state('workshop', 'w1').recommendations).map(({ frozenNumber }) => frozenNumber);
    expect(numbers()).toEqual(['1']);
    fireEvent.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1) ?? document.body);
    await waitFor(() => expect(numbers()).toEqual([undefined]));
  });

  it('open and print as they stood, and say what changed since', async () => {
    const host = await hostWith('Share data');
    const rev = 7;
    const values: Record<string, unknown> = { status: 'circulated', circulated: 1 };
    const history: DeskApi['history'] = async ({ path }) => {
      const after = values[path[1] ?? ''];
      const step = { rev, at: '2026-11-28T10:00:00.000Z', actor: 'a1', command: 'document.setStatus' };
      return { entries: after === undefined ? [] : [{ ...step, after }], more: false };
    };
    const asked: unknown[] = [];
    const exportEdition: DeskApi['exportEdition'] = async ({ edition, format }) => {
      asked.push({ ...edition, format });
      return handle;
    };
    Object.assign(host.answers, {
      history,
      exportEdition,
      saveFile: async () => ({ saved: '/papers/a.pdf' }),
    });
    close = await openWindow('#/w/w1/issue/versions', host);
    const step = await screen.findByRole('listitem', { name: /^Circulated · Draft 1, / });
    fireEvent.click(within(step).getByRole('button', { name: 'PDF' }));
    await screen.findByText('Saved as /papers/a.pdf');
    const changes = screen.getByRole('region', { name: 'List of changes' });
    fireEvent.click(within(changes).getByRole('button', { name: 'Word' }));
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked).toMatchObject([
      { what: 'document', rev, format: 'pdf' },
      { what: 'changes', against: rev, format: 'docx' },
    ]);
    expect(asked[1]).not.toHaveProperty('rev');
  });

  it('repeat the findings of Check, and do not offer to adopt a text without a required field', async () => {
    const host = await hostWith('Share data');
    await run(host, 'document.setField', { field: 'opening', language: 'en', base: [2], paragraphs: [] });
    close = await openWindow('#/w/w1/issue/versions', host);
    const found = screen.getByRole('region', { name: 'What the document still needs' });
    expect(found.textContent).toContain('A needed field is empty');
    expect(found.textContent).toContain('Opening');
    const adopt = screen.getByRole<HTMLButtonElement>('button', { name: 'Adopt…' });
    expect(adopt.disabled).toBe(true);
    expect(adopt.closest('li')?.textContent).toContain('Not possible yet: A needed field is empty.');
  });

  it('circulate an incomplete text only after a confirmation, and a complete one without', async () => {
    const host = await hostWith('Share data');
    await run(host, 'workshop.setLanguages', { languages: ['en', 'fr'] });
    close = await openWindow('#/w/w1/issue/versions', host);
    const status = () => host.state('workshop', 'w1').document.status;
    fireEvent.click(screen.getByRole('button', { name: 'Circulate draft 1…' }));
    const group = screen.getByRole('group', { name: 'Circulate draft 1' });
    expect(group.textContent).toContain('3 texts are not in French yet');
    expect(document.activeElement).toBe(group);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Circulate draft 1…' })),
    );
    expect(status()).toBe('draft');
    fireEvent.click(screen.getByRole('button', { name: 'Circulate draft 1…' }));
    fireEvent.click(screen.getByRole('button', { name: 'Circulate nevertheless' }));
    const taken = await screen.findByText('Draft 1 is circulated');
    expect(status()).toBe('circulated');
    expect(document.activeElement).toBe(taken);
  });

  it('do not offer to circulate before there is a recommendation, and say why', async () => {
    close = await openWindow('#/w/w1/issue/versions', await hostWith());
    const button = screen.getByRole<HTMLButtonElement>('button', { name: /Circulate/ });
    expect(button.disabled).toBe(true);
    expect(
      screen.getAllByText(/Not possible yet: There is no recommendation to print/).length,
    ).toBeGreaterThan(0);
  });

  it('say that nothing is left to settle', async () => {
    const host = await hostWith('Share data');
    await run(host, 'workshop.setFrameworks', { frameworks: [] });
    close = await openWindow('#/w/w1/issue/versions', host);
    const found = screen.getByRole('region', { name: 'What the document still needs' });
    expect(found.textContent).toContain('Check found nothing to settle.');
  });

  it('do not record a validation without the body that gave it', async () => {
    const host = await hostWith('Share data');
    await host.bridge.api.runCommand({
      ledger,
      command: 'document.setStatus',
      payload: { status: 'adopted' },
    });
    close = await openWindow('#/w/w1/issue/versions', host);
    fireEvent.click(screen.getByRole('button', { name: 'Record validation…' }));
    const record = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Record validation' });
    expect(record().disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('By which body'), { target: { value: 'Ambassadors' } });
    fireEvent.click(record());
    await waitFor(() =>
      expect(host.state('workshop', 'w1').document.statusNote?.body).toEqual({ en: 'Ambassadors' }),
    );
  });
});
