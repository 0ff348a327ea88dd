// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { findingsIn } from '../../../core/checks/findings';
import { explainCheck } from '../../../core/messages/explainCheck';
import { checksOf } from '../../core/checks/plant';
import { everything, planted } from '../../core/checks/planted';
import { FakeHost } from '../fakeHost';
import { catalogue } from '../catalogue';
import { openWindow, working } from '../window';

let close: (() => void) | undefined;
afterEach(() => close?.());

async function openWith(workshop: ReturnType<typeof everything>): Promise<FakeHost> {
  const host = new FakeHost(catalogue, working);
  host.addWorkshop(workshop);
  close = await openWindow('#/w/w1/issue/export', host);
  return host;
}
const findings = () =>
  within(screen.getByRole('region', { name: 'What the document still needs' }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('p')?.textContent);
const saying = (workshop: ReturnType<typeof everything>) =>
  findingsIn(checksOf(workshop)).map(({ rule, language, checks }) =>
    explainCheck(rule, checks.length, { language }),
  );

it('the window shows every finding of the checks', async () => {
  const workshop = everything();
  await openWith(workshop);
  expect(findings()).toEqual(expect.arrayContaining(saying(workshop)));
});

it('the window says that there is nothing to print', async () => {
  await openWith(planted('nothing'));
  expect(findings()).toEqual(expect.arrayContaining(saying(planted('nothing'))));
});

it('one click on the finding removes hidden characters from a text', async () => {
  const host = await openWith(planted('hidden'));
  fireEvent.click(screen.getByRole('button', { name: 'Remove them' }));
  await waitFor(() => expect(findings()).not.toContain('One text has hidden characters'));
  const { text } = host.state('workshop', 'w1').recommendations['hidden'] ?? {};
  expect(text?.en?.nodes).toEqual([{ type: 'text', text: 'Pay 000,1 now' }]);
});
