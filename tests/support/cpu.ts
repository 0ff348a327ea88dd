/** CPU milliseconds of some work, which other programs hardly increase. */
export async function cpu(work: () => unknown): Promise<number> {
  const spent = cpuClock();
  await work();
  return spent();
}

/** Starts counting: answers the CPU milliseconds of this process since then, as often as it is asked. */
export function cpuClock(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
}
