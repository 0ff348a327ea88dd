import { wording } from './expected';
import { FIRST_WORDINGS } from './script';

/** A breakout group, its rapporteur, and the content of the file that comes back. */
export interface Group {
  label: string;
  rapporteur: string;
  passphrase?: string;
  /** Lines typed on the group's laptop. */
  captures: readonly string[];
  rewords: readonly { from: string; to: string }[];
}

const under = (heading: number, action: number, by: Readonly<Record<string, string>>) =>
  Object.entries(by).map(([id, code]) => `${code}: ${wording(id)} #${action} ^${heading}`);

/** Two groups of the afternoon, and a person who writes at night. */
export const GROUPS: readonly Group[] = [
  {
    label: 'Group A unsent',
    rapporteur: 'Nuno Valdeira',
    captures: under(2, 15, { r4: 'ML', r5: 'NE', r6: 'GN', r7: 'CV', r8: 'TD' }),
    rewords: [],
  },
  {
    label: 'Group B unsent',
    rapporteur: 'Chiara Montefalco',
    passphrase: 'four camels under one acacia',
    captures: under(4, 17, { r18: 'ES', r19: 'IT', r20: 'FR' }),
    rewords: [{ from: FIRST_WORDINGS.r2, to: wording('r2') }],
  },
  {
    label: 'Night unsent',
    rapporteur: 'Kwabena Asiedu',
    captures: [...under(2, 15, { r9: 'GH', r10: 'BF' }), ...under(4, 16, { r21: 'NG', r22: 'EU' })],
    rewords: [{ from: FIRST_WORDINGS.r3, to: wording('r3') }],
  },
];

/** The wording that the plenary gives the second recommendation while a group rewords it too; it is not kept. */
export const OUR_SECOND = 'Ensure better law enforcement (plenary wording unsent);';
