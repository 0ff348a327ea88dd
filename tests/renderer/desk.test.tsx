// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { refuse } from '../../core/messages/refusal';
import { FakeHost } from './fakeHost';
import { catalogue } from './catalogue';
import { hostWithWorkshop, openWindow } from './window';

let close: (() => void) | undefined;
afterEach(() => close?.());

const names = (host: FakeHost) =>
  Object.values(host.state('workshop', 'w1').delegations).map(({ code }) => code);

/** The instant that the fake host acknowledges everything at, by the clock of the computer that runs the test. */
const SAVED = `Saved ${new Date('2026-11-21T10:42:00.000Z').toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;

describe('a desk window', () => {
  it('asks who is working first, and then shows the library', async () => {
    const host = new FakeHost(catalogue);
    close = await openWindow('#/library', host);
    fireEvent.change(screen.getByLabelText('Your name'), { target: { value: 'Awa' } });
    fireEvent.click(screen.getByRole('button', { name: 'Start working' }));
    await screen.findByRole('heading', { name: 'Workshops' });
    expect(host.state('library', 'library').settings.workingAs).toBeDefined();
    expect(screen.getByRole('button', { name: 'Working as: Awa, rapporteur' })).toBeDefined();
  });

  it('says “Saved” with the time of this computer once the host has acknowledged', async () => {
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/prepare/meeting', host);
    const place = screen.getByRole('textbox', { name: 'Place' });
    fireEvent.change(place, { target: { value: 'Saly' } });
    fireEvent.blur(place);
    await screen.findByText(SAVED);
    expect(host.state('workshop', 'w1').meeting.place.en).toBe('Saly');
  });

  it('says in the bar that a library is read-only', async () => {
    const host = hostWithWorkshop();
    host.readOnly = true;
    close = await openWindow('#/w/w1/prepare/meeting', host);
    await screen.findByText('Read-only: nothing can be saved here');
    expect(screen.queryByText(/^(Saved|Nothing changed)/)).toBeNull();
  });

  it('takes the publication of its own change as the acknowledgement', async () => {
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/prepare/meeting', host);
    const place = screen.getByRole('textbox', { name: 'Place' });
    let answer: () => void = () => undefined;
    host.answering = new Promise((resolve) => (answer = resolve));
    fireEvent.change(place, { target: { value: 'Saly' } });
    fireEvent.blur(place);
    await screen.findByText(SAVED);
    await act(async () => answer());
    expect(screen.getByText(SAVED)).toBeDefined();
  });

  it('says “Saving…” until its own change is published, whatever others change meanwhile', async () => {
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/prepare/meeting', host);
    const place = screen.getByRole('textbox', { name: 'Place' });
    host.answering = new Promise(() => undefined);
    host.failure = refuse('storage.full');
    fireEvent.change(place, { target: { value: 'Saly' } });
    fireEvent.blur(place);
    await screen.findByText('Saving…');
    act(() => host.change('w1', 'meeting.describe', { timeZone: 'Africa/Dakar' }));
    expect(screen.getByText('Saving…')).toBeDefined();
  });

  it('says “NOT saved” and keeps what was typed when the disk is full', async () => {
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/prepare/meeting', host);
    const place = screen.getByRole<HTMLInputElement>('textbox', { name: 'Place' });
    host.failure = refuse('storage.full');
    fireEvent.change(place, { target: { value: 'Saly' } });
    fireEvent.blur(place);
    await screen.findByText('NOT saved');
    expect(place.value).toBe('Saly');
    expect(host.state('workshop', 'w1').meeting.place.en).toBe('Kinshasa');
  });

  it('offers again the text that was being typed when the window closed', async () => {
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/prepare/meeting', host);
    fireEvent.change(screen.getByRole('textbox', { name: 'Place' }), { target: { value: 'Saly, near' } });
    await waitFor(() => expect(host.draftsOf.get('w1')?.get('a1 meeting.place.en')?.text).toBe('Saly, near'));
    close();
    close = await openWindow('#/w/w1/prepare/meeting', host);
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Place' }).value).toBe('Saly, near'),
    );
  });

  it('takes a delegation by its code or its whole name, and never guesses between two that begin so', async () => {
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/prepare/delegations', host);
    const picker = screen.getByRole('combobox', { name: 'Add a delegation' });
    const enter = async (text: string) => {
      fireEvent.change(picker, { target: { value: text } });
      await act(async () => void fireEvent.keyDown(picker, { key: 'Enter' }));
    };
    await enter('ci');
    await enter('nig');
    expect(names(host)).toEqual(['CI']);
    expect(screen.getByText('Several fit. Choose one with the arrows, or type its code.')).toBeDefined();
    await enter('Niger');
    expect(names(host)).toEqual(['CI', 'NE']);
  });

  it('shows a change of another window, and opens the ledger again after a gap', async () => {
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/prepare/delegations', host);
    const ledger = { scope: 'workshop', id: 'w1' } as const;
    const add = (code: string, name: string) =>
      host.bridge.api.runCommand({
        ledger,
        command: 'delegation.add',
        payload: { kind: 'state', code, name: { en: name } },
      });
    await act(async () => void (await add('ML', 'Mali')));
    expect(screen.getByRole('button', { name: /^Mali/ })).toBeDefined();
    await act(async () => {
      host.dropNext();
      await add('BJ', 'Benin');
      await add('TG', 'Togo');
    });
    await screen.findByRole('button', { name: /^Togo/ });
    expect(screen.getByRole('button', { name: /^Benin/ })).toBeDefined();
  });

  it('names the change that Undo would take back, and takes it back', async () => {
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/prepare/delegations', host);
    const picker = screen.getByRole('combobox', { name: 'Add a delegation' });
    fireEvent.change(picker, { target: { value: 'ci' } });
    fireEvent.keyDown(picker, { key: 'Enter' });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo: delegation added' }));
    await waitFor(() => expect(names(host)).toEqual([]));
    expect(await screen.findByRole('button', { name: 'Redo: delegation added' })).toBeDefined();
  });
});
