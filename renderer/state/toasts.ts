import { create } from 'zustand';
import type { Refusal } from '../../core/ledger/refusal';

/** A short message at the foot of the work area: what was done, with Undo; or why something was refused. */
export interface Toast {
  id: number;
  /** Already in the interface's language. */
  text?: string;
  refusal?: Refusal;
  /** Offers Undo of the step just taken. */
  undo?: boolean;
}

export const useToasts = create<{ toasts: Toast[]; last: number }>()(() => ({ toasts: [], last: 0 }));

/** Undo always means the last step, so an earlier offer of it goes when a new one comes. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  useToasts.setState(({ toasts, last }) => ({
    last: last + 1,
    toasts: [...toasts.filter(({ undo }) => !(undo && toast.undo)).slice(-2), { ...toast, id: last + 1 }],
  }));
}

export function dropToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
