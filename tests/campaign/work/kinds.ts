/** Kinds of work that a host can be doing when something happens to it. */
export const KINDS = [
  'captures',
  'wordings',
  'undoingAndRedoing',
  'restoring',
  'drafts',
  'manyLines',
  'importingList',
  'erasingPeople',
  'erasingAttribution',
  'takingBack',
  'handingOver',
  'handingOverAndBack',
  'archiving',
  'correcting',
  'openingSample',
  'newWorkshop',
  'copyingWorkshop',
  'secondCopy',
  'restoringCopy',
] as const;
export type Kind = (typeof KINDS)[number];
