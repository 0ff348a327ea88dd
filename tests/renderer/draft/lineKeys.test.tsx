// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACTIONS, isPossible, runAction } from '../../../renderer/app/actions';
import { lineActionOf, lineActions } from '../../../renderer/features/draft/lineKeys';
import { select } from '../../../renderer/state/view';
import type { FakeHost } from '../fakeHost';
import { withHeight } from '../layout';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
let host: FakeHost;
withHeight();
beforeEach(async () => {
  host = hostWithWorkshop();
  for (const id of ['r1', 'r2'])
    host.change('w1', 'recommendation.capture', {
      id,
      language: 'en',
      nodes: [{ type: 'text', text: `Share information; train ${id}` }],
    });
  close = await openWindow('#/w/w1/desk', host);
});
afterEach(() => {
  close?.();
  cleanup();
});

const rowActions = () => ACTIONS.filter(({ owner }) => owner === 'rows');
const nameOf = (id: string) => id.replace(/^rows\./, '');

describe('what the keys do on a line of the draft', () => {
  it('is in the table of actions, key by key, and nothing else is', () => {
    const named = rowActions().map(({ id }) => nameOf(id));
    expect(named.sort()).toEqual(
      Object.keys(
        lineActions(
          'r1',
          () => [],
          () => undefined,
        ),
      ).sort(),
    );
    for (const { id, shortcut } of rowActions())
      expect(
        shortcut &&
          lineActionOf(
            new KeyboardEvent('keydown', {
              key: shortcut.key,
              altKey: shortcut.alt === true,
              shiftKey: shortcut.shift === true,
            }),
          ),
      ).toBe(nameOf(id));
  });

  it('is found in the palette once a line is selected, and on the sheet of keys', async () => {
    expect(rowActions().filter(isPossible)).toEqual([]);
    await act(async () => select({ kind: 'recommendation', id: 'r1' }));
    expect(rowActions().filter(isPossible)).toEqual(rowActions());

    await act(async () => void fireEvent.keyDown(document.body, { key: '?' }));
    const sheet = await screen.findByRole('dialog', { name: 'Keys' });
    expect(within(sheet).getByText('Split it in two, at the cursor').nextSibling?.textContent).toBe('Alt↵');
    expect(within(sheet).getByText('Mark it, to merge those marked').nextSibling?.textContent).toBe('Space');
  });

  it('does by name what the key does: the text opens, and it is said where it is split', async () => {
    await act(async () => select({ kind: 'recommendation', id: 'r1' }));
    await act(async () => void runAction('rows.split'));
    expect(screen.getByRole('textbox', { name: /English/ })).toBeTruthy();
    expect(screen.getByText(/Put the cursor where the second recommendation begins/)).toBeTruthy();
  });

  it('ends at the lock: of an issued text nothing is split, moved or marked', async () => {
    await act(async () => select({ kind: 'recommendation', id: 'r1' }));
    await act(async () =>
      host.change('w1', 'document.setStatus', { status: 'issued', issuedOn: '2019-11-01' }),
    );
    expect(rowActions().filter(isPossible)).toEqual([]);
  });
});
