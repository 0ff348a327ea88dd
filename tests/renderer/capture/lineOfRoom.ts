import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { useCapture } from '../../../renderer/state/captureStore';

/** The line of the room's capture, and what is typed and pressed in it. */
export const line = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Who speaks/ });

export const rest = (ms = 20) => act(async () => new Promise((resolve) => setTimeout(resolve, ms)));

export const type = (text: string) =>
  fireEvent.change(line(), { target: { value: text, selectionStart: text.length } });

/** Presses a key where the keyboard is. */
export const press = async (key: string, more = {}) => {
  fireEvent.keyDown(document.activeElement ?? line(), { key, ...more });
  await rest();
};

/** Presses a key in the line. */
export const pressInLine = async (key: string) => {
  await act(async () => {
    fireEvent.keyDown(line(), { key });
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
};

export const enter = async (text: string) => {
  type(text);
  await press('Enter');
  await waitFor(() => expect(useCapture.getState().pending).toEqual([]));
};
