// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useDraft } from '../../../renderer/features/draft/draftStore';
import { sheetWithOneText } from './sheetWithOneText';

const sheet = sheetWithOneText();

const pause = () => act(async () => new Promise((resolve) => setTimeout(resolve, 30)));
const text = () => screen.queryByRole('textbox', { name: /^Wording of/ });
const begin = async () => {
  await sheet.begin();
  await pause();
};

describe('writing on a line of the draft', () => {
  it('continues while the line has the focus, though the editor is removed and put back when it is drawn', async () => {
    await begin();
    expect(useDraft.getState().editing).toEqual({ kind: 'recommendation', id: 'r1', language: 'en' });
    expect(document.activeElement).toBe(text());
  });

  it('ends when the focus goes elsewhere and nothing was typed', async () => {
    await begin();
    await act(async () => screen.getByRole('button', { name: 'Add a heading' }).focus());
    await waitFor(() => expect(text()).toBeNull());
  });

  it('continues when the whole window is left for another one', async () => {
    await begin();
    await act(async () => {
      text()?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    });
    await pause();
    expect(text()).not.toBeNull();
  });
});
