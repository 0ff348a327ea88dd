import type { Patch } from 'immer';
import { canonicalJson } from '../catalogue/canonical';
import { produceWithPatches } from './immer';

export interface Difference<S> {
  state: S;
  patches: Patch[];
  inverse: Patch[];
}

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));
}

/** Copies the fields of `after` into `draft`; equal values are left alone, and a list counts as one value. */
function copyFields(draft: Fields, before: Fields, after: Fields): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is, inner] = [before[key], after[key], draft[key]];
    if (same(was, is)) continue;
    if (is === undefined) Reflect.deleteProperty(draft, key);
    else if (isFields(was) && isFields(is) && isFields(inner)) copyFields(inner, was, is);
    else draft[key] = is;
  }
}

/** Makes a draft of `before` into `after` by touching what differs alone. */
export function fillDraft<S extends object>(draft: object, before: S, after: S): void {
  copyFields(draft as Fields, before as Fields, after as Fields);
}

/**
 * The change that makes one state into another, as patches of what differs alone: undoing it later is then stopped only by
 * what touched the same places since.
 */
export function differenceBetween<S extends object>(before: S, after: S): Difference<S> {
  const [state, patches, inverse] = produceWithPatches(before, (draft) => {
    fillDraft(draft, before, after);
  });
  return { state, patches, inverse };
}
