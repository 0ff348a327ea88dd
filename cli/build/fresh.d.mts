export function ensureBuilt(
  names: readonly ('node' | 'renderer')[],
  options?: { force?: boolean; say?: (line: string) => void },
): Promise<void>;
