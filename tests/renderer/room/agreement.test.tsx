// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useRoundOf } from '../../../renderer/features/room/agreement/roundStore';
import { selectedSlide } from '../../../renderer/state/roomStore';
import { useView } from '../../../renderer/state/view';
import { words } from '../../support/desk';
import { hostWithWorkshop, openWindow } from '../window';

const WORDINGS = ['Share information', 'Train prosecutors', 'Protect witnesses', 'Meet again'];

const DELEGATIONS = [
  { id: 'ne', code: 'NE', kind: 'state', name: { en: 'Niger' } },
  { id: 'es', code: 'ES', kind: 'state', name: { en: 'Spain' } },
  { id: 'fo', kind: 'organisation', name: { en: 'Frontier Office' } },
] as const;

let close: (() => void) | undefined;
let host = hostWithWorkshop();
beforeEach(async () => {
  useView.setState({ selected: undefined });
  useRoundOf.setState({ everybody: false });
  host = hostWithWorkshop();
  for (const delegation of DELEGATIONS) host.change('w1', 'delegation.add', delegation);
  host.change('w1', 'document.setNature', { nature: 'negotiated' });
  for (const [index, text] of WORDINGS.entries())
    host.change('w1', 'recommendation.capture', { id: `r${index + 1}`, language: 'en', nodes: words(text) });
  close = await openWindow('#/w/w1/room/agreement', host);
});
afterEach(() => close?.());

const lines = () =>
  within(screen.getByRole('navigation', { name: 'Recommendations' })).getAllByRole('button');
const stops = () => lines().filter(({ tabIndex }) => tabIndex === 0);
const shown = () => screen.getByRole('heading', { level: 2, name: / · / }).textContent;
const press = (key: string) =>
  act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key }));

describe('the recommendations to agree on', () => {
  it('are one Tab stop, at the one under discussion', async () => {
    expect(lines()).toHaveLength(4);
    expect(stops()).toEqual([lines()[0]]);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /Protect witnesses/ })));
    expect(stops()).toEqual([lines()[2]]);
    expect(shown()).toMatch(/^3 /);
  });

  it('are chosen with the arrows, Home and End, and the focus follows', async () => {
    lines()[0]?.focus();
    for (const [key, at] of [
      ['ArrowDown', 1],
      ['End', 3],
      ['ArrowDown', 3],
      ['ArrowUp', 2],
      ['Home', 0],
      ['ArrowUp', 0],
    ] as const) {
      await press(key);
      expect(document.activeElement).toBe(lines()[at]);
      expect(stops()).toEqual([lines()[at]]);
      expect(lines()[at]?.getAttribute('aria-pressed')).toBe('true');
      expect(shown()).toMatch(new RegExp(`^${at + 1} `));
    }
  });

  it('are sent by the key, the first one before any was chosen; on other pages it sends nothing', async () => {
    expect(selectedSlide()).toMatchObject({ kind: 'recommendation', id: 'r1' });
    lines()[0]?.focus();
    await press('ArrowDown');
    expect(selectedSlide()).toMatchObject({ id: 'r2' });
    await act(async () => void (window.location.hash = '#/w/w1/room/speakers'));
    await waitFor(() => expect(selectedSlide()).toBeUndefined());
  });
});

describe('round the table', () => {
  const status = () => document.querySelector('main [data-round]')?.textContent ?? '';
  const type = (text: string) =>
    act(async () => {
      const line = screen.getByRole('combobox', { name: 'Who objects?' });
      fireEvent.change(line, { target: { value: text } });
      fireEvent.keyDown(line, { key: 'Enter' });
    });
  const texts = () => host.state('workshop', 'w1').recommendations;

  it('asks who by one letter as soon as a text is there, writes what was said alone, and goes on by one key', async () => {
    await press('o');
    await type('ne');
    await waitFor(() => expect(texts()['r1']?.positions).toEqual({ ne: 'objects' }));
    for (let at = 0; at < WORDINGS.length; at += 1) await press('n');
    await waitFor(() => expect(status()).toContain('The round is done: all 4 texts were asked.'));
    expect(status()).toContain('3 texts without exception.');
    expect(status()).toContain('Niger objects to 1 text.');
    expect(Object.values(texts()).map(({ positions }) => Object.keys(positions).length)).toEqual([
      1, 0, 0, 0,
    ]);
  });

  it('agrees by one key what is without exception, after it said which texts are left out and why', async () => {
    await press('o');
    await type('ne');
    await waitFor(() => expect(texts()['r1']?.positions).toEqual({ ne: 'objects' }));
    for (let at = 0; at < WORDINGS.length - 1; at += 1) await press('n');
    await waitFor(() => expect(status()).toContain('3 of 4'));
    await press('e');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Agree 2 texts?')).toBeDefined();
    expect(dialog.getByText(/nothing stands against them: 2, 3\./)).toBeDefined();
    expect(dialog.getByText(/Objecting: .?Niger/)).toBeDefined();
    expect(dialog.getByText('The table was not asked on the wording that stands.')).toBeDefined();
    await act(async () => fireEvent.click(dialog.getByRole('button', { name: 'Agree 2 texts' })));
    const states = () => Object.values(texts()).map(({ state }) => state);
    await waitFor(() => expect(states()).toEqual(['proposed', 'agreed', 'agreed', 'proposed']));
    expect(await screen.findByText('2 texts agreed.')).toBeDefined();
  });

  it('agrees the text that is read by one key, and says why not', async () => {
    await press('c');
    await waitFor(() => expect(texts()['r1']?.state).toBe('agreed'));
    await act(async () =>
      host.change('w1', 'recommendation.setPosition', { id: 'r2', delegation: 'ne', position: 'objects' }),
    );
    await press('n');
    await press('c');
    expect(texts()['r2']?.state).toBe('proposed');
    expect((await screen.findAllByText(/Objecting: .?Niger/)).length).toBeGreaterThan(0);
  });

  it('asks States; organisations and observers when they said something or everybody is asked', async () => {
    const asked = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(asked()).toEqual(['Niger', 'Spain']);
    await act(async () => fireEvent.click(screen.getByRole('checkbox')));
    expect(asked()).toEqual(['Niger', 'Spain', 'Frontier Office']);
  });

  it('keeps an old "silent" as the word that was recorded', async () => {
    await act(async () =>
      host.change('w1', 'recommendation.setPosition', { id: 'r1', delegation: 'ne', position: 'silent' }),
    );
    const pressed = () =>
      within(screen.getByRole('row', { name: /^Niger/ }))
        .queryAllByRole('button')
        .filter((each) => each.getAttribute('aria-pressed') === 'true')
        .map(({ textContent }) => textContent);
    await waitFor(() => expect(pressed()).toEqual(['Silent']));
  });

  it('shows a text that is only in the other language, and says so', async () => {
    await act(async () =>
      host.change('w1', 'recommendation.capture', { id: 'fr', language: 'fr', nodes: words('Former') }),
    );
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /Former/ })));
    expect(screen.getByText('Not in English yet: this is the French text.')).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Words of the recommendation' }).textContent).toBe('Former');
  });
});

describe('the reading', () => {
  it('opens from the draft by one key, with the text that is selected there', async () => {
    await act(async () => void (window.location.hash = '#/w/w1/desk'));
    await waitFor(() => expect(useView.getState().place).toBe('desk'));
    await act(async () => useView.setState({ selected: { kind: 'recommendation', id: 'r3' } }));
    await act(async () => void fireEvent.keyDown(document.body, { key: 'F6', shiftKey: true }));
    await waitFor(() => expect(shown()).toMatch(/^3 /));
  });
});
