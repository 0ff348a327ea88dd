// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { initialStatus } from '../../../core/room/stage';
import { useRoom } from '../../../renderer/state/roomStore';
import { sheetWithOneText } from './sheetWithOneText';

sheetWithOneText();

it('the line of the draft that the room sees change is marked, as long as it does', () => {
  const seen = (live: boolean, id = 'r1') =>
    act(() => {
      const slide = { kind: 'recommendation' as const, language: 'en' as const, id };
      useRoom.setState({ status: { ...initialStatus('en', 'light', 'w1'), slide, live } });
    });
  const line = () => document.querySelector('[data-row="r1"]')?.textContent ?? '';
  seen(false);
  expect(line()).not.toContain('LIVE');
  seen(true);
  expect(line()).toContain('LIVE');
  seen(true, 'r2');
  expect(line()).not.toContain('LIVE');
});
