import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { expected, wording } from './expected';

/**
 * One turn of a speaker. `asks` is the text typed to put the delegation on the list, when that is not its code.
 * `captures` are the lines typed during the turn; without any, a contribution is recorded.
 */
export interface Intervention {
  by: string;
  asks?: string;
  /** How many times the arrow goes down, where several delegations fit the typed text. */
  chooses?: number;
  captures?: readonly Capture[];
}

/** A line of the capture field, and the way in which it is typed. */
export type Capture =
  | { how: 'line'; line: string }
  /** The signs are entered by function keys, as on a French keyboard. */
  | { how: 'functionKeys'; by: string; text: string; action: string; heading: string }
  | { how: 'paste'; lines: readonly string[] }
  /** The delegation joins the first of the similar proposals. */
  | { how: 'join'; line: string };

export interface Item {
  title: string;
  moderator: string;
  minutes: number;
  interventions: readonly Intervention[];
}

/** An organisation that no directory knows and no list prints: it proposes and reserves, and never takes the floor. */
export const QUIET = 'Sahel Women’s Network';

/** People of the meeting: their names and contacts belong to the desk alone. */
export const PEOPLE = [
  { name: 'Fatoumata Kanté', delegation: 'Mali', does: 'Magistrate, fatoumata.kante@justice.example' },
  { name: 'Ibrahima Sowé', delegation: 'Senegal', does: 'Commissioner, +221 33 555 01 42' },
  { name: 'Ottavia Brunelleschi', delegation: 'Italy', does: 'Liaison officer' },
] as const;
const [KANTE, SOWE, BRUNELLESCHI] = PEOPLE;

/** Wordings that are changed later in the meeting. */
export const FIRST_WORDINGS = {
  r2: 'Ensure better law enforcement with the necessary resources;',
  r12: 'Ensure the coordination of actors.',
  r3: 'Discuss how to link activities with anti-trafficking activities.',
} as const;

export const JOINED =
  'Ensure that police practices and judicial practices are harmonised in the whole criminal justice system';

const line = (text: string): Capture => ({ how: 'line', line: text });
const [, , , LAST] = expected.groups;

export const AGENDA: readonly Item[] = [
  {
    title: 'Opening of the workshop',
    moderator: SOWE.name,
    minutes: 20,
    interventions: [{ by: 'CI' }, { by: 'EU' }, { by: 'FR' }, { by: 'ICMPD' }],
  },
  {
    title: 'Legislative and institutional frameworks',
    moderator: KANTE.name,
    minutes: 60,
    interventions: [
      { by: 'CI', captures: [line(`CI: ${wording('r1')} #17 ^1`)] },
      { by: 'BJ' },
      { by: 'BF', asks: 'burk' },
      { by: 'MA', asks: 'moroc', captures: [line(`@MA ${FIRST_WORDINGS.r2} #17`)] },
      { by: 'CM' },
      {
        by: 'SN',
        asks: 'sene',
        captures: [{ how: 'functionKeys', by: 'sn', text: FIRST_WORDINGS.r3, action: '17', heading: '1' }],
      },
      { by: 'TD' },
      { by: 'CV' },
      { by: 'GH' },
      { by: 'UNODC' },
    ],
  },
  {
    title: 'National tools',
    moderator: KANTE.name,
    minutes: 45,
    interventions: [
      { by: 'GA' },
      { by: 'GM', asks: 'gamb' },
      { by: 'DE' },
      { by: 'GN', asks: 'guin', chooses: 2 },
      { by: 'IT' },
      { by: 'LY' },
      { by: 'ML' },
      { by: 'MR' },
      { by: 'FRONTEX', asks: 'front' },
      { by: 'G5S', asks: 'g5' },
    ],
  },
  {
    title: 'Judicial and police cooperation at national level',
    moderator: BRUNELLESCHI.name,
    minutes: 45,
    interventions: [
      { by: 'FR', captures: [line(`FR: ${wording('r11')} ^"judicial and police" #17`)] },
      { by: 'ML', captures: [{ how: 'join', line: `ML: ${JOINED}` }] },
      { by: 'NE' },
      { by: 'NG', captures: [line(`NG: ${FIRST_WORDINGS.r12} ^3`)] },
      { by: 'NO' },
      { by: 'ES' },
      { by: 'CH' },
      { by: 'GQ', asks: 'equatorial' },
    ],
  },
  {
    title: 'Work in breakout groups',
    moderator: SOWE.name,
    minutes: 90,
    interventions: [{ by: 'GB', asks: 'united k' }, { by: 'CG' }, { by: 'UNODC' }, { by: 'CI' }],
  },
  {
    title: 'Regional and international cooperation',
    moderator: BRUNELLESCHI.name,
    minutes: 75,
    interventions: [
      {
        by: 'BF',
        captures: [
          line(`^${expected.groups.length}`),
          {
            how: 'paste',
            lines: [
              `- BF: ${wording('r13')} #16`,
              `2. ${QUIET}: ${wording('r14')}`,
              '',
              `• GH: #16 ${wording('r15')}`,
            ],
          },
        ],
      },
      { by: 'IT', captures: [line(`IT: ${wording('r16')} ^"${LAST?.title.en ?? ''}"`)] },
      { by: 'DE', captures: [line(`@DE @FR ${wording('r17')} #16 #17`)] },
      { by: 'BJ' },
      { by: 'CM' },
      { by: 'TD' },
      { by: 'MA' },
      { by: 'MR' },
      { by: 'SN' },
      { by: 'NE' },
      { by: 'EU' },
      { by: 'FRONTEX' },
    ],
  },
  {
    title: 'Reading of the draft recommendations',
    moderator: KANTE.name,
    minutes: 60,
    interventions: [
      { by: 'GA' },
      { by: 'GH' },
      { by: 'LY' },
      { by: 'NG' },
      { by: 'ES' },
      { by: 'CH' },
      { by: 'GB' },
      { by: 'ICMPD' },
    ],
  },
  {
    title: 'Closing of the workshop',
    moderator: SOWE.name,
    minutes: 15,
    interventions: [{ by: 'CI' }, { by: 'FR' }, { by: 'ML' }, { by: 'G5S' }],
  },
];

const directory = z
  .object({ entries: z.array(z.object({ code: z.string(), name: z.object({ en: z.string() }) })) })
  .parse(
    JSON.parse(
      readFileSync(path.join(import.meta.dirname, '../../../templates/directory/partners.json'), 'utf8'),
    ),
  );

/** A delegation's name on the desk, as the directory has it. */
export function nameOf(code: string): string {
  const found = directory.entries.find((entry) => entry.code === code);
  if (!found) throw new Error(`The directory has no ${code}`);
  return found.name.en;
}

/** A contribution without a proposal: kept on the desk, never sent. */
export const statement = (item: number, turn: number) =>
  `We described our own practice and its limits (statement ${item + 1}.${turn + 1} unsent)`;
