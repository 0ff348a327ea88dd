// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuse } from '../../../core/messages/refusal';
import { plainText } from '../../../core/queries/plainText';
import { useCapture } from '../../../renderer/state/captureStore';
import type { FakeHost } from '../fakeHost';
import { giveHeight } from '../layout';
import { hostWithWorkshop, openWindow } from '../window';
import { line, pressInLine, type } from './lineOfRoom';

let close: (() => void) | undefined;
beforeEach(() => useCapture.setState(useCapture.getInitialState()));
afterEach(() => close?.());

const captured = (host: FakeHost) => Object.values(host.state('workshop', 'w1').recommendations);
const words = (host: FakeHost) => captured(host).map(({ text }) => plainText(text.en?.nodes ?? []));

describe('the capture line', () => {
  it('records the proposer, the words and the action, and is empty at once', async () => {
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/room', host);
    type('CI: strengthen police cooperation #17');
    await pressInLine('Enter');
    expect(line().value).toBe('');
    await waitFor(() => expect(words(host)).toEqual(['strengthen police cooperation']));
    const [recommendation] = captured(host);
    expect(recommendation?.mappings).toMatchObject([{ target: { number: '17' }, role: 'primary' }]);
    const [proposer = ''] = recommendation?.proposers ?? [];
    expect(host.state('workshop', 'w1').delegations[proposer]?.code).toBe('CI');
    expect(host.sent.map(({ command }) => command)).toEqual(['recommendation.capture']);
  });

  it('says in which languages the plan is worded when its words are not known', async () => {
    close = await openWindow('#/w/w1/room', hostWithWorkshop());
    type('CI: act #contrebande');
    await pressInLine('Enter');
    expect(screen.getByText('“#contrebande” is not known here.')).toBeDefined();
    expect(screen.getByText(/English \(20 of 38 places\)/)).toBeDefined();
  });

  it('says which hidden characters it has, changes none unasked, and removes them on request', async () => {
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/room', host);
    type('CI: pay \u202e000,1\u202c n\u200bow');
    expect(
      screen.getByText('Hidden characters: 2 that reverse the order of letters and 1 without width.'),
    ).toBeDefined();
    await pressInLine('Enter');
    await waitFor(() => expect(words(host)).toEqual(['pay \u202e000,1\u202c n\u200bow']));
    expect(screen.queryByText(/Hidden characters/)).toBeNull();
    type('CI: pay \u202e000,2\u202c now');
    fireEvent.click(screen.getByRole('button', { name: 'Remove them' }));
    expect(line().value).toBe('CI: pay 000,2 now');
    expect(screen.queryByText(/Hidden characters/)).toBeNull();
  });

  it('does not report the joiners of Persian, isolates and emoji families', async () => {
    close = await openWindow('#/w/w1/room', hostWithWorkshop());
    type('می\u200cخواهیم \u2067نص\u2069 👨‍👩‍👧 Est-ce clair\u202f?');
    expect(screen.queryByText(/Hidden characters/)).toBeNull();
  });

  it('reports them in many pasted lines too, before they are recorded', async () => {
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/room', host);
    fireEvent.paste(line(), { clipboardData: { getData: () => 'Pay \u202e000,1\u202c\nTrain staff' } });
    fireEvent.click(screen.getByRole('button', { name: 'Remove them' }));
    fireEvent.click(screen.getByRole('button', { name: /Record all/ }));
    await waitFor(() => expect(words(host)).toEqual(['Pay 000,1', 'Train staff']));
  });

  it('asks which of two delegations a name means, and records nothing before that', async () => {
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/room', host);
    type('@nig share information');
    await pressInLine('Enter');
    expect(captured(host)).toEqual([]);
    expect(screen.getByText('Which one is “@nig”?')).toBeDefined();
    await pressInLine('ArrowDown');
    await pressInLine('Enter');
    expect(line().value).toBe('@NE share information');
    await pressInLine('Enter');
    await waitFor(() => expect(words(host)).toEqual(['share information']));
  });

  it('asks about a speaker who is not known, and keeps the words as text at a second Enter only', async () => {
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/room', host);
    type('Frontext : share data');
    expect(document.querySelector('mark')?.textContent).toBe('Frontext');
    await pressInLine('Enter');
    expect(captured(host)).toEqual([]);
    expect(screen.getByText('“Frontext” is not known here.')).toBeDefined();
    await pressInLine('ArrowDown');
    await pressInLine('Enter');
    expect(line().value).toBe('FRONTEX : share data');
    await pressInLine('Enter');
    await waitFor(() => expect(words(host)).toEqual(['share data']));

    type('Security: share data #99');
    for (const asked of ['“Security” is not known here.', '“#99” is not known here.']) {
      await pressInLine('Enter');
      expect(screen.getByText(asked)).toBeDefined();
      await pressInLine('Enter');
    }
    await pressInLine('Enter');
    await waitFor(() => expect(words(host)).toContain('Security: share data #99'));
    expect(captured(host).map(({ proposers }) => proposers.length)).toEqual([1, 0]);
  });

  it('marks a row without a speaker until somebody says that it is meant', async () => {
    const takeBack = giveHeight();
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/room', host);
    for (const text of ['CI: share data', 'train staff', '> nobody said this']) {
      type(text);
      await pressInLine('Enter');
    }
    await waitFor(() => expect(screen.getAllByText('no speaker')).toHaveLength(2));
    for (const left of [1, 0]) {
      const [meant] = screen.getAllByRole('button', { name: 'That is meant' });
      if (meant) fireEvent.click(meant);
      await waitFor(() => expect(screen.queryAllByText('no speaker')).toHaveLength(left));
    }
    const [train] = captured(host).filter(({ proposers }) => proposers.length === 0);
    expect(train?.withoutSpeaker).toBe(true);
    takeBack();
  });

  it('is typed in the language that the draft is read in, from the moment in which that is chosen', async () => {
    const host = hostWithWorkshop();
    host.change('w1', 'workshop.setLanguages', { languages: ['en', 'fr'] });
    close = await openWindow('#/w/w1/desk/draft', host);
    fireEvent.click(screen.getByRole('button', { name: 'French' }));
    await act(async () => void fireEvent.keyDown(document.body, { key: 'F2' }));
    type('CI : partager');
    await pressInLine('Enter');
    await waitFor(() => expect(captured(host).map(({ text }) => Object.keys(text))).toEqual([['fr']]));
  });

  it('shows as example somebody and an action of this workshop', async () => {
    const host = hostWithWorkshop();
    host.change('w1', 'delegation.add', { code: 'NE', kind: 'state', name: { en: 'Niger' } });
    close = await openWindow('#/w/w1/room', host);
    expect(line().placeholder).toMatch(/^NE: strengthen … #\d+$/);
    expect(screen.getByText(/for example “NE: strengthen police cooperation #\d+”/)).toBeDefined();
  });

  it('shows similar proposals when typing pauses, also recent ones, and shows none for the next line', async () => {
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/room', host);
    const alike = () => screen.queryByRole('listbox', { name: 'Proposed already?' })?.textContent;
    for (const text of ['strengthen police cooperation', 'protect witnesses and families']) {
      type(text);
      await pressInLine('Enter');
      await waitFor(() => expect(words(host)).toContain(text));
    }
    type('NE: strengthening the cooperation of the police');
    await waitFor(() => expect(alike()).toContain('strengthen police cooperation'));
    expect(alike()).not.toContain('witnesses');
    await pressInLine('Enter');
    type('w');
    expect(alike()).toBeUndefined();

    type('the protection of witnesses');
    await waitFor(() => expect(alike()).toContain('protect witnesses and families'));
    type('the cooperation of the police is stronger');
    await waitFor(() => expect(alike()).toContain('strengthening the cooperation of the police'));
  });

  it('continues after the text typed before it was left', async () => {
    close = await openWindow('#/w/w1/room', hostWithWorkshop());
    type('CI: strengthen');
    await act(async () => void (window.location.hash = '#/w/w1/prepare'));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: /Who speaks/ })).toBeNull());
    await act(async () => void (window.location.hash = '#/w/w1/room'));
    await waitFor(() => expect(line().value).toBe('CI: strengthen'));
    expect(line().selectionStart).toBe('CI: strengthen'.length);
  });

  it('is disabled on a locked text, and says so before anything is typed', async () => {
    const host = hostWithWorkshop();
    host.change('w1', 'recommendation.capture', {
      language: 'en',
      nodes: [{ type: 'text', text: 'Share data' }],
    });
    host.change('w1', 'document.setStatus', { status: 'adopted' });
    close = await openWindow('#/w/w1/room', host);
    expect(line().disabled).toBe(true);
    expect(screen.getByText('Adopted. The wording is locked.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'See what can come next' }));
    expect(window.location.hash).toContain('issue/versions');
  });

  it('puts a refused line back, with the reason', async () => {
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/room', host);
    host.failure = refuse('storage.full');
    type('strengthen police cooperation');
    await pressInLine('Enter');
    await waitFor(() => expect(line().value).toBe('strengthen police cooperation'));
    expect(captured(host)).toEqual([]);
    expect(screen.getAllByRole('alert').some(({ textContent }) => textContent !== '')).toBe(true);
  });

  it('opens over another screen with one key, and keeps contributions separate', async () => {
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/desk', host);
    await act(async () => {
      fireEvent.keyDown(document.body, { key: 'F2' });
    });
    type('> CI: we signed in May');
    await pressInLine('Enter');
    await waitFor(() =>
      expect(Object.values(host.state('workshop', 'w1').contributions).map(({ text }) => text)).toEqual([
        'we signed in May',
      ]),
    );
    expect(captured(host)).toEqual([]);
  });
});
