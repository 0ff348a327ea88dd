/** What the command line counts: one, and any other number. */
const COUNTED = {
  file: ['file', 'files'],
  byte: ['byte', 'bytes'],
  copy: ['copy', 'copies'],
  recommendation: ['recommendation', 'recommendations'],
  delegation: ['delegation', 'delegations'],
  wording: ['official wording', 'official wordings'],
  domain: ['domain', 'domains'],
  action: ['action', 'actions'],
} as const;

/** "1 file", "2 files", "0 files". */
export function counted(count: number, what: keyof typeof COUNTED): string {
  const [one, other] = COUNTED[what];
  return `${count} ${count === 1 ? one : other}`;
}
