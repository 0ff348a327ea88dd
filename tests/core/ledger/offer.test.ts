import { describe, expect, it } from 'vitest';
import { pickLedger, type UndoOffer } from '../../../core/ledger/undoOffer';

const at = (minute: number) => `2026-11-27T10:0${minute}:00.000Z`;
const nothing: UndoOffer = { undo: null, redo: null };
const pick = (direction: 'undo' | 'redo', workshop: UndoOffer, people: UndoOffer) =>
  pickLedger(
    [
      { key: 'workshop', offer: workshop },
      { key: 'people', offer: people },
    ],
    direction,
  );

describe('undo across the workshop and its people', () => {
  it('takes back the last change, in whichever of the two it was made', () => {
    const workshop = { ...nothing, undo: 'recommendation.capture', undoAt: at(1), newAt: at(1) };
    const people = { ...nothing, undo: 'participant.add', undoAt: at(2), newAt: at(2) };
    expect(pick('undo', workshop, people)).toBe('people');
    expect(pick('undo', { ...workshop, undoAt: at(3) }, people)).toBe('workshop');
    expect(pick('undo', nothing, nothing)).toBeUndefined();
  });

  it('has no redo once something new was done in either', () => {
    const people = { ...nothing, redo: 'participant.import', redoAt: at(2), newAt: at(1) };
    expect(pick('redo', { ...nothing, newAt: at(1) }, people)).toBe('people');
    expect(pick('redo', { ...nothing, newAt: at(3) }, people)).toBeUndefined();
  });
});
