/** What of the plan the draft speaks to. */
export const coverage = {
  title: 'Coverage',
  emptyTitle: 'Nothing to take stock of yet',
  emptyText:
    'Once recommendations are captured and mapped, this page shows which actions they speak to and which none does.',
  allMapped: 'Every recommendation has its place in the plan',
  unmapped_one: '{{count}} recommendation without a place in the plan',
  unmapped_other: '{{count}} recommendations without a place in the plan',
  sum: 'Actions spoken to: {{covered}} of {{count}}',
  throughHeading: 'through the heading',
  none: 'none',
  show: 'Show recommendation {{number}}: {{words}}',
  more: 'and {{count}} more',
} as const;
