/** Which actions of the plan the draft covers. */
export const coverage = {
  title: 'Coverage',
  emptyTitle: 'Nothing to show yet',
  emptyText:
    'Once recommendations are captured and mapped, this page shows which actions they cover, and which actions none covers.',
  allMapped: 'Every recommendation has its place in the plan',
  unmapped_one: '{{count}} recommendation without a place in the plan',
  unmapped_other: '{{count}} recommendations without a place in the plan',
  sum: 'Actions covered: {{covered}} of {{count}}',
  throughHeading: 'through the heading',
  none: 'none',
  show: 'Show recommendation {{number}}: {{words}}',
  more: 'and {{count}} more',
} as const;
