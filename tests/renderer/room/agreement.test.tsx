// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { selectedSlide } from '../../../renderer/state/roomStore';
import { words } from '../../support/desk';
import { hostWithWorkshop, openWindow } from '../window';

const WORDINGS = ['Share information', 'Train prosecutors', 'Protect witnesses', 'Meet again'];

let close: (() => void) | undefined;
beforeEach(async () => {
  const host = hostWithWorkshop();
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
