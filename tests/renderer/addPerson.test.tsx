// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { FakeHost } from './fakeHost';
import { hostWithWorkshop, openWindow } from './window';

let close: (() => void) | undefined;
afterEach(() => close?.());

async function openPeople(): Promise<FakeHost> {
  const host = hostWithWorkshop();
  for (const [code, en] of [
    ['NE', 'Niger'],
    ['NG', 'Nigeria'],
    ['CI', 'Côte d’Ivoire'],
  ]) {
    host.change('w1', 'delegation.add', { code, kind: 'state', name: { en } });
  }
  close = await openWindow('#/w/w1/prepare/people', host);
  return host;
}
const delegation = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Delegation' });
const add = async (name: string, typed: string) => {
  fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: name } });
  await act(async () => {
    delegation().focus();
    fireEvent.change(delegation(), { target: { value: typed } });
  });
  await act(async () => delegation().blur());
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Add' })));
};
const people = (host: FakeHost) =>
  Object.values(host.state('people', 'w1').participants).map(({ name, delegation: of }) => [
    name,
    host.state('workshop', 'w1').delegations[of ?? '']?.code,
  ]);

describe('somebody entered with a delegation that was only typed', () => {
  it('belongs to it when one alone fits', async () => {
    const host = await openPeople();
    await add('Aya Koné', 'ci');
    await waitFor(() => expect(people(host)).toEqual([['Aya Koné', 'CI']]));
  });

  it('still belongs to it when the one that fits is chosen as well', async () => {
    const host = await openPeople();
    fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'Aya Koné' } });
    await act(async () => {
      delegation().focus();
      fireEvent.change(delegation(), { target: { value: 'côte' } });
    });
    await act(
      async () => void fireEvent.click(screen.getByRole('option', { name: /^Côte d’Ivoire/, hidden: true })),
    );
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Add' })));
    await waitFor(() => expect(people(host)).toEqual([['Aya Koné', 'CI']]));
  });

  it('is not completed under the fingers that type it', async () => {
    await openPeople();
    await act(async () => {
      delegation().focus();
      fireEvent.change(delegation(), { target: { value: 'cô' } });
    });
    expect(delegation().value).toBe('cô');
    expect(screen.getAllByRole('option', { hidden: true }).map(({ textContent }) => textContent)).toEqual([
      'Côte d’IvoireCI',
    ]);
  });

  it('belongs to another one than the person before, typed over it', async () => {
    const host = await openPeople();
    await add('Ibrahim Saïdou', 'NE');
    await waitFor(() => expect(delegation().value).toBe('Niger'));
    await add('Aya Koné', 'côte');
    await waitFor(() =>
      expect(people(host)).toEqual([
        ['Ibrahim Saïdou', 'NE'],
        ['Aya Koné', 'CI'],
      ]),
    );
  });

  it('is not entered while several fit, and what was typed stays', async () => {
    const host = await openPeople();
    await add('Ibrahim Saïdou', 'nige');
    expect(people(host)).toEqual([]);
    expect(delegation().value).toBe('nige');
    expect(screen.getByText(/^Several fit/)).toBeDefined();
  });
});
