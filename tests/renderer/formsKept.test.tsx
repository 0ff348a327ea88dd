// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { belongingTo } from '../../core/model/belongings';
import { isRefusal, refuse } from '../../core/messages/refusal';
import { createWorkshop } from '../../core/workshops/create';
import { useDraft } from '../../renderer/features/draft/draftStore';
import { useMemoryTexts } from '../../renderer/state/memoryTexts';
import { dropToasts, useToasts } from '../../renderer/state/toasts';
import { go } from '../../renderer/state/view';
import { catalogue } from './catalogue';
import type { FakeHost } from './fakeHost';
import { withHeight } from './layout';
import { hostWithWorkshop, openWindow } from './window';

const WORDS = 'Ask the delegation of Niger';
const AT = '2026-11-21T10:00:00.000Z';
let close: (() => void) | undefined;
let host: FakeHost;
withHeight();
beforeEach(() => {
  host = hostWithWorkshop();
  host.answers.clock = async () => ({ at: AT, run: 'run1', ms: 0 });
  host.change('w1', 'document.setNature', { nature: 'negotiated' });
  for (const id of ['r1', 'r2'])
    host.change('w1', 'recommendation.capture', {
      id,
      language: 'en',
      nodes: [{ type: 'text', text: `Text of ${id}` }],
    });
  host.change('w1', 'workshop.setFrameworks', { frameworks: [catalogue.frameworks[0]?.framework.id] });
  host.change('w1', 'document.setStatus', { status: 'circulated' });
});
afterEach(() => {
  close?.();
  cleanup();
  useDraft.setState({ marked: new Set(), merging: false });
  useMemoryTexts.setState({}, true);
  dropToasts();
});

const press = async (name: string | RegExp) =>
  act(async () => screen.getAllByRole('button', { name })[0]?.click());
const field = async (name: string | RegExp) => (await screen.findAllByLabelText<HTMLInputElement>(name))[0];
const write = async (box: HTMLElement | undefined, text: string) => {
  if (!box) throw new Error('no box');
  await act(async () => {
    // An editor of wordings, or a plain box.
    const { editor } = box as HTMLElement & { editor?: Editor };
    if (editor) editor.commands.setContent(text, { emitUpdate: true });
    else fireEvent.change(box, { target: { value: text } });
  });
};
const wordsIn = (box: HTMLElement | undefined) =>
  box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? box.value : box?.textContent;
const closeDialog = async () => {
  const dialog = await screen.findByRole('dialog');
  await act(async () => within(dialog).getByRole('button', { name: 'Close' }).click());
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
};
const said = () =>
  useToasts
    .getState()
    .toasts.map(({ text }) => text ?? '')
    .join();
const mergeBoth = async () =>
  act(async () => useDraft.setState({ marked: new Set(['r1', 'r2']), merging: true }));
const escape = async (name: string | RegExp) =>
  act(async () => void fireEvent.keyDown((await field(name)) ?? document.body, { key: 'Escape' }));

interface Form {
  address: string;
  open: () => Promise<unknown>;
  box: string | RegExp;
  /** Closes it without sending. */
  leave: () => Promise<unknown>;
  send?: () => Promise<unknown>;
  /** The form is part of a page and is not opened: it is there again when the page is shown. */
  isPage?: true;
}
/** Every form whose boxes are sent together. */
const FORMS: Record<string, Form> = {
  'a merged wording': {
    address: '#/w/w1/desk/draft',
    open: mergeBoth,
    box: 'The merged wording, English',
    leave: closeDialog,
    send: () => press('Merge 2'),
  },
  'the body that adopts': {
    address: '#/w/w1/issue/versions',
    open: () => press('Adopt…'),
    box: /^By which body/,
    leave: () => escape(/^By which body/),
    send: async () => {
      const { form } = (await field(/^By which body/)) as HTMLInputElement;
      await act(async () => void fireEvent.submit(form ?? document.body));
    },
  },
  'an official wording': {
    address: '#/w/w1/prepare/plans',
    open: async () => {
      // What was typed in a place of it opens a domain, and is pointed to.
      const [pointed] = screen.queryAllByRole('button', { name: /^Unfinished: / });
      if (pointed) return act(async () => pointed.click());
      await press(/^Domain 1/);
      await press(/^Enter the official wording: /);
      return undefined;
    },
    box: 'Official text',
    leave: () => press('Cancel'),
  },
  'for whom a file is': {
    address: '#/w/w1/room/groups',
    open: async () => undefined,
    box: 'For whom',
    isPage: true,
    leave: async () => act(async () => go('room', { section: 'agenda' })),
  },
};

describe.each(Object.entries(FORMS))('%s that was typed and not sent', (_name, form) => {
  beforeEach(async () => {
    close = await openWindow(form.address, host);
    await form.open();
    await write(await field(form.box), WORDS);
  });
  const anew = async () => {
    close?.();
    cleanup();
    useDraft.setState({ marked: new Set(), merging: false });
    close = await openWindow(form.address, host);
    await form.open();
  };

  it('is on disk for its person, and is there again after the window was closed', async () => {
    await waitFor(() =>
      expect([...(host.draftsOf.get('w1')?.values() ?? [])]).toMatchObject([{ actor: 'a1' }]),
    );
    await anew();
    await waitFor(async () => expect(wordsIn(await field(form.box))).toBe(WORDS));
  });

  it('is not shown to another person or in another workshop', async () => {
    await waitFor(() => expect(host.draftsOf.get('w1')?.size).toBe(1));
    const kept = [...(host.draftsOf.get('w1')?.values() ?? [])];
    host.draftsOf.set('w1', new Map(kept.map((each) => [each.key, { ...each, actor: 'a2' }])));
    await anew();
    expect(wordsIn(await field(form.box))).not.toBe(WORDS);
  });

  it('is reported as kept when the form is closed', async () => {
    await form.leave();
    if (form.isPage) return expect(said()).toBe('');
    await waitFor(() => expect(said()).toBe('What you typed is kept: it is here again when you open this.'));
  });

  it('is kept when it is refused, and no longer once it was sent', async () => {
    if (!form.send) return;
    host.failure = refuse('storage.failed', { reason: 'disk' });
    await form.send();
    expect(wordsIn(await field(form.box))).toBe(WORDS);
    await waitFor(() => expect(host.draftsOf.get('w1')?.size).toBe(1));
    await form.send();
    await waitFor(() => expect([...(host.draftsOf.get('w1')?.values() ?? [])]).toEqual([]));
    expect(said()).not.toMatch(/is kept/);
  });
});

describe('a merged wording that was kept', () => {
  it('has the focus as soon as it is open, so that nothing typed goes elsewhere', async () => {
    close = await openWindow('#/w/w1/desk/draft', host);
    await mergeBoth();
    await act(async () => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('The merged wording, English');
  });

  it('is not offered for other recommendations, and is sent with the wordings it was written on as its base', async () => {
    close = await openWindow('#/w/w1/desk/draft', host);
    await mergeBoth();
    await write(await field('The merged wording, English'), WORDS);
    await closeDialog();
    host.change('w1', 'recommendation.reword', {
      id: 'r1',
      language: 'en',
      base: 1,
      nodes: [{ type: 'text', text: 'Changed meanwhile' }],
    });
    await mergeBoth();
    await screen.findByText(/What you typed here before/);
    await press('Merge 2');
    const { recommendations, conflicts } = host.state('workshop', 'w1');
    const merged = Object.values(recommendations).find(({ lineage }) => lineage.length > 0);
    expect(merged?.text.en?.nodes).toEqual([{ type: 'text', text: WORDS }]);
    expect(JSON.stringify(belongingTo(conflicts, merged?.id ?? ''))).toContain('Changed meanwhile');
  });

  it('is replaced by the originals when the person begins anew', async () => {
    close = await openWindow('#/w/w1/desk/draft', host);
    await mergeBoth();
    await write(await field('The merged wording, English'), WORDS);
    await closeDialog();
    await mergeBoth();
    await act(async () => (await screen.findByRole('button', { name: 'Start again' })).click());
    expect(wordsIn(await field('The merged wording, English'))).toBe('Text of r1 Text of r2');
    await waitFor(() => expect([...(host.draftsOf.get('w1')?.values() ?? [])]).toEqual([]));
  });
});

describe('a typed text without a workshop, or with a person’s name', () => {
  it('is kept in memory while a new workshop is set up, whatever is opened in between, and is never written to disk', async () => {
    close = await openWindow('#/library', host);
    await press('New workshop');
    await write(await field('Title of the meeting'), WORDS);
    await closeDialog();
    expect(said()).toMatch(/^What you typed is kept/);
    await act(async () => go('desk', { workshop: 'w1' }));
    await act(async () => go('library'));
    await press('New workshop');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByLabelText<HTMLInputElement>('Title of the meeting').value).toBe(WORDS);
    expect([...host.draftsOf.values()].flatMap((kept) => [...kept.values()])).toEqual([]);
  });

  it('is kept for its own workshop while another one is open', async () => {
    const second = createWorkshop(
      {
        title: { en: 'Two' },
        languages: ['en'],
        style: 'workshop-guide',
        startsOn: '2019-10-24',
        endsOn: '2019-10-24',
        place: '',
        timeZone: 'Africa/Tunis',
      },
      'w2',
      AT,
      catalogue,
    );
    if (!isRefusal(second)) host.addWorkshop(second);
    close = await openWindow('#/w/w1/prepare/people', host);
    await write(await field('Name'), 'Awa Traoré');
    await act(async () => go('prepare', { section: 'people', workshop: 'w2' }));
    await waitFor(async () => expect(wordsIn(await field('Name'))).toBe(''));
    await act(async () => go('prepare', { section: 'people', workshop: 'w1' }));
    await waitFor(async () => expect(wordsIn(await field('Name'))).toBe('Awa Traoré'));
    expect([...host.draftsOf.values()].flatMap((kept) => [...kept.values()])).toEqual([]);
  });
});
