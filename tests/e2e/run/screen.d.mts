export function openOwnScreen(options?: {
  pictures?: string;
}): Promise<{ display: string; close: () => void } | undefined>;
