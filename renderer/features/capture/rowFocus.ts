import { focusRow } from '../../blocks/rows/focusRow';

/** Goes to the newest entry of the list, while it is drawn and there is one. */
let goToNewest: (() => boolean) | undefined;

export function setGoToNewest(go: (() => boolean) | undefined): void {
  goToNewest = go;
}

/** From the line to the list; answers whether there is one. */
export const focusNewest = (): boolean => goToNewest?.() === true;

/** The row from which its entry was taken into the line: the keyboard goes back to it. */
let cameFrom: string | undefined;

export function setCameFrom(id: string | undefined): void {
  cameFrom = id;
}

/** What was done with an entry in the line is done: the keyboard is where it was before. */
export function afterEntry(id: string | undefined): void {
  if (id !== undefined && cameFrom === id) focusRow(id);
  cameFrom = undefined;
}
