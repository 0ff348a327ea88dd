// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useDraft } from '../../../renderer/features/draft/draftStore';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
afterEach(() => {
  useDraft.setState({ marked: new Set(), merging: false });
  close?.();
  cleanup();
});

const words = (text: string) => [{ type: 'text' as const, text }];
const choice = (name: string) => screen.findByRole<HTMLInputElement>('checkbox', { name });
const press = async (name: string) => act(async () => (await screen.findByRole('button', { name })).click());
const merge = () => act(async () => useDraft.setState({ marked: new Set(['r1', 'r2']), merging: true }));

it('the sub-items that a merge leaves out are kept until it is sent, although no text was typed', async () => {
  const host = hostWithWorkshop();
  for (const id of ['r1', 'r2'])
    host.change('w1', 'recommendation.capture', { id, language: 'en', nodes: words(`Text of ${id}`) });
  const items = ['First', 'Second'].map((text) => ({ id: text, nodes: words(text) }));
  host.change('w1', 'recommendation.setSubItems', { id: 'r1', language: 'en', items, base: {} });
  close = await openWindow('#/w/w1/desk/draft', host);
  await merge();
  await act(async () => (await choice('First')).click());
  const dialog = await screen.findByRole('dialog');
  await act(async () => within(dialog).getByRole('button', { name: 'Close' }).click());
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() =>
    expect([...(host.draftsOf.get('w1')?.values() ?? [])]).toMatchObject([{ actor: 'a1' }]),
  );

  await merge();
  await screen.findByText(/What you typed here before/);
  expect([(await choice('First')).checked, (await choice('Second')).checked]).toEqual([false, true]);
  await press('Merge 2');
  const { recommendations } = host.state('workshop', 'w1');
  const merged = Object.values(recommendations).find(({ lineage }) => lineage.length > 0);
  expect(merged?.subItems.map(({ text }) => text.en?.nodes)).toEqual([words('Second')]);
  await waitFor(() => expect([...(host.draftsOf.get('w1')?.values() ?? [])]).toEqual([]));
}, 20_000);
