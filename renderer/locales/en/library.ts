/** The library of workshops. */
export const library = {
  title: 'Workshops',
  lede: 'On this laptop. The one changed last comes first.',
  duplicateLast: 'Duplicate “{{title}}”',
  duplicateLastHint:
    'Set-up, delegations and headings are kept; recommendations, people and notes are not copied.',
  create: 'New workshop',
  open: 'Open a file…',
  emptyTitle: 'No workshop yet',
  emptyText: 'Start a new one, open a file that someone sent you, or look at one of the samples below.',
  samples: 'Samples to look at',
  samplesText:
    'Five real outcome documents, as a rapporteur would have entered them. Each opens as a copy, issued as it was; open a corrected version to change it.',
  copyNamed: '{{title}} (copy of {{at}})',
  bin: 'Put in the bin',
  binned: '“{{title}}” is in the bin.',
  binTitle: 'Bin ({{count}})',
  restore: 'Bring back',
  binnedPeople: 'Its people…',
  duplicate: 'Duplicate',
  saveFile: 'Save as a workshop file…',
  knownTitle: 'This workshop is already here',
  knownText: '“{{title}}” is in this library. The file you opened is never changed.',
  update: 'Update the one here',
  keepBoth: 'Keep both',
  notes: 'While reading: {{notes}}',
  actionsFor: 'Actions for {{title}}',
} as const;
