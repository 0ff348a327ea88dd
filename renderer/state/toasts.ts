import { create } from 'zustand';
import type { Refusal } from '../../core/messages/refusal';

/** A short message at the foot of the work area: what was done, with Undo; or why something was refused. */
export interface Toast {
  id: number;
  /** Already in the interface's language. */
  text?: string;
  refusal?: Refusal;
  /** Offers Undo of the step just taken. */
  undo?: boolean;
  /** Offers something else that can be done about it. */
  offer?: { label: string; run: () => void };
}

export const useToasts = create<{ toasts: Toast[]; last: number }>()(() => ({ toasts: [], last: 0 }));

/** One at a time: Undo always means the last step, and what came before it was read or is past. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  useToasts.setState(({ last }) => ({ last: last + 1, toasts: [{ ...toast, id: last + 1 }] }));
}

export function dropToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}

export function dropToasts(): void {
  useToasts.setState({ toasts: [] });
}
