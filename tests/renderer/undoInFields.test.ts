// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import './dom';
import { followTyping, isEmptyLine } from '../../renderer/keys/shortcut';

let unfollow: () => void;
let field: HTMLInputElement;
beforeEach(() => {
  unfollow = followTyping();
  field = document.createElement('input');
  document.body.append(field);
});
afterEach(() => {
  unfollow();
  field.remove();
});

function type(text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

it('Undo is the workshop’s in a field that was emptied by what its text became', () => {
  type('Niger');
  expect(isEmptyLine(field)).toBe(false);
  field.value = '';
  expect(isEmptyLine(field)).toBe(true);
});

it('Undo is the field’s own after its letters were deleted by hand, and before anything was typed', () => {
  expect(isEmptyLine(field)).toBe(false);
  type('Niger');
  type('');
  expect(isEmptyLine(field)).toBe(false);
});
