/** How a recommendation came to its wording. */
export const history = {
  original: 'Original wording',
  versions: 'Changes, the newest first',
  by: '{{name}}, {{time}}',
  restore: 'Restore this wording',
  unchanged: 'Nothing has changed since.',
  added: 'added:',
  removed: 'removed:',
} as const;
