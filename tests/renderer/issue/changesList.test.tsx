// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { refuse } from '../../../core/messages/refusal';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
afterEach(() => close?.());

it('the list of changes leads on in time, and says in one place how the last one ended', async () => {
  const host = hostWithWorkshop();
  const steps = [1, 2].map((draft) => ({
    rev: draft * 10,
    at: `2026-11-28T1${draft}:00:00.000Z`,
    actor: 'a1',
    command: 'document.setStatus',
    after: draft,
  }));
  host.answers.history = async ({ path }) => ({
    entries: path[1] === 'circulated' ? [...steps].reverse() : [],
  });
  host.answers.past = async () => refuse('past.ahead', { zone: 'Africa/Kinshasa' });
  host.answers.exportEdition = async () => ({ file: 'f1', name: 'a.pdf', bytes: 9 });
  host.answers.saveFile = async () => ({ saved: '/papers/a.pdf' });
  close = await openWindow('#/w/w1/issue/versions', host);
  const changes = await screen.findByRole('region', { name: 'List of changes' });
  await screen.findByRole('listitem', { name: /^Circulated · Draft 2, / });
  fireEvent.click(within(changes).getByRole('button', { name: 'PDF' }));
  await within(changes).findByText('Saved as /papers/a.pdf');

  const offered = (box: string) => {
    const field = within(changes).getByRole('combobox', { name: box });
    fireEvent.click(field);
    const list = document.getElementById(field.getAttribute('aria-controls') ?? '');
    return [...(list?.querySelectorAll('[role=option]') ?? [])];
  };
  expect(offered('To').map(({ textContent }) => textContent)).toEqual(['Now']);
  const [second, first, otherTime] = offered('From');
  expect([second, first].map((option) => option?.textContent)).toEqual([
    expect.stringMatching(/Draft 2/),
    expect.stringMatching(/Draft 1/),
  ]);
  if (otherTime) fireEvent.click(otherTime);
  expect(within(changes).queryByText('Saved as /papers/a.pdf')).toBeNull();
  fireEvent.click(within(changes).getByRole('button', { name: 'PDF' }));
  await within(changes).findByText(/has not come yet/);
});
