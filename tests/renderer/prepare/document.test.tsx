// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { houseStyleSchema } from '../../../core/model/houseStyle';
import joint from '../../../templates/documents/joint-document.json';
import { catalogue } from '../catalogue';
import { words } from '../../support/desk';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
afterEach(() => close?.());

const ledger = { scope: 'workshop', id: 'w1' } as const;
const both = { ...catalogue, styles: [...catalogue.styles, houseStyleSchema.parse(joint)] };

async function changedStyle() {
  const host = hostWithWorkshop(both);
  const run = (command: string, payload: unknown) => host.bridge.api.runCommand({ ledger, command, payload });
  await run('document.setField', {
    field: 'opening',
    language: 'en',
    base: [1],
    paragraphs: [words('We met.')],
  });
  close = await openWindow('#/w/w1/prepare/document', host);
  fireEvent.click(screen.getByRole('radio', { name: 'Joint document of two bodies' }));
  const offers = await screen.findAllByRole('group', { name: /^Standard wording/ });
  const opening = () =>
    host.state('workshop', 'w1').document.fields['opening']?.map(({ en }) => en?.nodes[0]);
  return { host, offers, opening };
}

it('a style chosen later offers its standard texts, and does not change written ones', async () => {
  const { offers, opening } = await changedStyle();
  expect(offers.map((offer) => offer.textContent)).toEqual([
    expect.stringContaining('ACP-EU JOINT DOCUMENT'),
    expect.stringContaining('Experts met on'),
  ]);
  expect(opening()).toEqual(words('We met.'));
});

it('a chosen standard text replaces the written one, and one undo brings that back', async () => {
  const { offers, opening } = await changedStyle();
  fireEvent.click(within(offers[1] ?? document.body).getByRole('button', { name: /^Use it/ }));
  await waitFor(() => expect(opening()).toEqual([{ type: 'text', text: 'Experts met on ' }]));
  expect(screen.queryByText(/Experts met on/, { selector: '[role=group] *' })).toBeNull();
  fireEvent.click(screen.getAllByRole('button', { name: /^Undo/ }).at(-1) ?? document.body);
  await waitFor(() => expect(opening()).toEqual(words('We met.')));
});
