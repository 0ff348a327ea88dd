import { create } from 'zustand';

/** Whether organisations and observers are asked too; while the window is open, for all texts. */
export const useRoundOf = create<{ everybody: boolean }>()(() => ({ everybody: false }));
