export const PART_NAMES: readonly ['kills', 'cuts', 'faults', 'damage', 'files'];
export const HELP: string;
export function readOptions(args: string[]): {
  seed: string;
  minutes: string;
  workers: string;
  rounds?: string | undefined;
  thorough: boolean;
  anew: boolean;
  help: boolean;
  parts: (typeof PART_NAMES)[number][];
};
