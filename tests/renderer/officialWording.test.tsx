// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeReference } from '../../core/catalogue/reference';
import { LIBRARY } from '../../core/ledger/scopes';
import { catalogue } from './catalogue';
import type { FakeHost } from './fakeHost';
import { withHeight } from './layout';
import { hostWithWorkshop, openWindow } from './window';

const plan = catalogue.frameworks[0]?.framework;
const action = plan?.domains[0]?.objectives[0]?.actions[0];
if (!plan || !action) throw new Error('the plan has no action');
const theirs = {
  target: { framework: plan.id, level: 'action', number: action.number } as const,
  language: 'en',
  text: 'Theirs, entered meanwhile',
  source: 'Official journal',
  checkedBy: 'Moussa',
};

let close: (() => void) | undefined;
let host: FakeHost;
withHeight();
beforeEach(() => {
  host = hostWithWorkshop();
  host.answers.clock = async () => ({ at: '2026-11-21T10:00:00.000Z', run: 'run1', ms: 0 });
  host.change('w1', 'workshop.setFrameworks', { frameworks: [plan.id] });
});
afterEach(() => {
  close?.();
  cleanup();
});

const entered = () => Object.values(host.state('library', 'library').wordings).map(({ text }) => text);
const enterTheirs = (base: string | null) =>
  act(async () => {
    const answer = await host.bridge.api.runCommand({
      ledger: LIBRARY,
      command: 'wording.enter',
      payload: { ...theirs, base },
    });
    expect(answer).not.toHaveProperty('refused');
  });
const box = (name: string) => screen.findByLabelText<HTMLInputElement>(name);
const write = async (name: string, value: string) => {
  const field = await box(name);
  await act(async () => void fireEvent.change(field, { target: { value } }));
};
const openForm = async (isAnew = false) => {
  close = await openWindow('#/w/w1/prepare/plans', host);
  const name = isAnew
    ? /^Unfinished: /
    : `Enter the official wording: ${describeReference(plan, theirs.target, 'en')}`;
  if (!isAnew) await act(async () => screen.getByRole('button', { name: /^Domain 1/ }).click());
  const [button] = await screen.findAllByRole('button', { name });
  await act(async () => button?.click());
};
const submit = async () => {
  const { form } = await box('Official text');
  await act(async () => void fireEvent.submit(form ?? document.body));
};

it('an official wording typed while another window entered one is not put over it unseen, and is once that was seen', async () => {
  await openForm();
  await write('Official text', 'Ours');
  await write('Source', 'Our journal');
  await enterTheirs(null);
  await screen.findByText('Entered so far: “Theirs, entered meanwhile”');

  await submit();
  await screen.findByText(/was changed here meanwhile/);
  expect(entered()).toEqual([theirs.text]);
  expect((await box('Official text')).value).toBe('Ours');

  await submit();
  await waitFor(() => expect(entered()).toEqual(['Ours']));
});

it('an official wording left unfinished still knows what it was written over when the window comes back', async () => {
  await openForm();
  await write('Official text', 'Ours');
  await write('Source', 'Our journal');
  await waitFor(() => expect([...(host.draftsOf.get('w1')?.values() ?? [])]).toHaveLength(2));
  close?.();
  cleanup();
  await enterTheirs(null);

  await openForm(true);
  await submit();
  await screen.findByText(/was changed here meanwhile/);
  expect(entered()).toEqual([theirs.text]);
});
