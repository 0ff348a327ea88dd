// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { frameworkSchema } from '../../../core/model/framework';
import cadiz from '../../../templates/frameworks/cadiz.json';
import valletta from '../../../templates/frameworks/valletta.json';
import { useMemoryTexts } from '../../../renderer/state/memoryTexts';
import { catalogue } from '../catalogue';
import type { FakeHost } from '../fakeHost';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
let host: FakeHost;
const asked = vi.fn();
beforeEach(() => {
  const more = [cadiz, valletta].map((plan) => ({ framework: frameworkSchema.parse(plan), hash: 'h' }));
  host = hostWithWorkshop({ ...catalogue, frameworks: [...catalogue.frameworks, ...more] });
  const create = host.bridge.api.createWorkshop;
  host.answers.createWorkshop = async (given) => {
    asked(given);
    return create(given);
  };
});
afterEach(() => {
  close?.();
  useMemoryTexts.setState({}, true);
  vi.clearAllMocks();
});

const dialog = () => within(screen.getByRole('dialog', { name: 'New workshop' }));
const open = async () => {
  await act(async () => screen.getByRole('button', { name: 'New workshop' }).click());
  await screen.findByRole('dialog', { name: 'New workshop' });
  await dialog().findByText(/The zone of this computer|From the place/);
};
const type = async (name: string | RegExp, text: string) => {
  const box = dialog().getByRole<HTMLInputElement>('textbox', { name });
  await act(async () => fireEvent.change(box, { target: { value: text } }));
};
const create = () => act(async () => dialog().getByRole('button', { name: 'Create and prepare' }).click());
const zone = () =>
  dialog().getByLabelText<HTMLInputElement>('Time zone of the meeting', { selector: 'input' }).value;

describe('the dialog of a new workshop', () => {
  it('needs a title and nothing else', async () => {
    close = await openWindow('#/library', host);
    await open();
    await create();
    expect(dialog().getByText('Type the title first.')).toBeDefined();
    expect(asked).not.toHaveBeenCalled();
    await type('Title of the meeting', 'Second');
    await create();
    expect(asked).toHaveBeenCalledWith(
      expect.objectContaining({
        title: { en: 'Second', fr: '', pt: '', es: '' },
        languages: ['en'],
        timeZone: 'UTC',
        place: '',
        style: 'workshop-guide',
      }),
    );
  });

  it('asks for a title in each language that is chosen', async () => {
    close = await openWindow('#/library', host);
    await open();
    await act(async () => dialog().getByRole('checkbox', { name: 'French' }).click());
    await type(/French/, 'Atelier');
    await create();
    const [given] = asked.mock.calls[0] ?? [];
    expect(given).toMatchObject({ title: { en: '', fr: 'Atelier' }, languages: ['en', 'fr'] });
  });

  it('offers the zone of the place, says where it is from, and keeps one that was chosen', async () => {
    close = await openWindow('#/library', host);
    await open();
    await type('Place', 'Hotel in Rabat');
    expect(zone()).toBe('Africa/Casablanca');
    expect(dialog().getByText(/From the place, Rabat/)).toBeDefined();
    await act(async () =>
      fireEvent.click(dialog().getByLabelText('Time zone of the meeting', { selector: 'input' })),
    );
    await act(async () => fireEvent.click(await screen.findByText('UTC')));
    expect(zone()).toBe('UTC');
    await type('Place', 'Abidjan');
    expect(zone()).toBe('UTC');
    await act(async () => dialog().getByRole('button', { name: 'Abidjan: take Africa/Abidjan' }).click());
    expect(zone()).toBe('Africa/Abidjan');
  });

  it('has the last day typed over, although the first day has just moved it, and is not sent with a day that is none', async () => {
    close = await openWindow('#/library', host);
    await open();
    await type('Title of the meeting', 'Second');
    await act(async () => dialog().getByRole('textbox', { name: 'First day' }).focus());
    await type('First day', '2031-10-24');
    const last = dialog().getByRole<HTMLInputElement>('textbox', { name: 'Last day' });
    await act(async () => last.focus());
    expect(last.value).toContain('2031');
    expect([last.selectionStart, last.selectionEnd]).toEqual([0, last.value.length]);
    await type('Last day', 'Thu, 24 Oct 20312031-10-25');
    let isSent = true;
    await act(async () => {
      isSent = fireEvent.keyDown(last, { key: 'Enter' });
    });
    expect(isSent).toBe(false);
    expect(last.value).toBe('Thu, 24 Oct 20312031-10-25');
    await type('Last day', '2031-10-25');
    await act(async () => void fireEvent.keyDown(last, { key: 'Enter' }));
    await create();
    expect(asked).toHaveBeenCalledWith(
      expect.objectContaining({ startsOn: '2031-10-24', endsOn: '2031-10-25' }),
    );
  });

  it('goes on from an earlier meeting with its plan and style', async () => {
    close = await openWindow('#/library', host);
    await open();
    const plan = (name: RegExp) => dialog().getByRole<HTMLInputElement>('radio', { name }).checked;
    const offered = dialog()
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.textContent ?? '');
    expect(offered[0]).toMatch(/^Cadiz Action Plan/);
    expect(offered.some((name) => name.startsWith('Marrakesh Action Plan'))).toBe(true);
    expect(plan(/^Cadiz/)).toBe(true);
    await act(async () => fireEvent.click(dialog().getByLabelText('Goes on from', { selector: 'input' })));
    await act(async () =>
      fireEvent.click(await screen.findByRole('option', { name: 'Return', hidden: true })),
    );
    await waitFor(() => expect(plan(/^Marrakesh/)).toBe(true));
    await type('Title of the meeting', 'The next one');
    await create();
    expect(asked).toHaveBeenCalledWith(expect.objectContaining({ after: 'w1', plan: 'marrakesh' }));
  });

  it('is as it was left when it was closed and is opened again', async () => {
    close = await openWindow('#/library', host);
    await open();
    await type('Title of the meeting', 'Second');
    await type('Place', 'Rabat');
    await act(async () =>
      dialog()
        .getByRole('radio', { name: /^Joint Valletta/ })
        .click(),
    );
    await act(async () => dialog().getByRole('button', { name: 'Cancel' }).click());
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await open();
    expect(dialog().getByRole<HTMLInputElement>('textbox', { name: 'Place' }).value).toBe('Rabat');
    expect(dialog().getByRole<HTMLInputElement>('radio', { name: /^Joint Valletta/ }).checked).toBe(true);
  });
});
