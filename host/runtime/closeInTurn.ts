/** Closes one after the other; what cannot be closed keeps nothing else open, and is told at the end. */
export async function closeInTurn(closings: (() => Promise<void>)[]): Promise<void> {
  const faults: unknown[] = [];
  for (const close of closings) await close().catch((fault: unknown) => faults.push(fault));
  if (faults.length > 0) throw faults[0];
}
