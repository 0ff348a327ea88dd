/** Closes resources one after the other; a failure stops none of the others and is thrown at the end. */
export async function closeInTurn(closings: (() => Promise<void>)[]): Promise<void> {
  const faults: unknown[] = [];
  for (const close of closings) await close().catch((fault: unknown) => faults.push(fault));
  if (faults.length > 0) throw faults[0];
}
