import { GROUPS, OUR_SECOND } from './groupWork';
import { AGENDA, JOINED, PEOPLE, QUIET, statement } from './script';

export const ACTOR = 'Awa Diopessa';
export const NOTE = 'Between ourselves: Chad will only accept this if Libya does';
export const RESERVATION = 'This delegation cannot commit its own budget to such units';
/** A text typed after the screen was covered in the middle of a word. */
export const AFTER_COVER = 'zanzibarite';
/** A text typed into the line and never entered. */
export const NOT_SENT_MESSAGE = 'Will somebody wake the delegation at the back';

/** Words that are on the desk during the meeting, and are never sent to the room. */
export const PRIVATE_WORDS: readonly string[] = [
  ACTOR,
  NOTE,
  RESERVATION,
  AFTER_COVER,
  NOT_SENT_MESSAGE,
  OUR_SECOND,
  JOINED,
  QUIET,
  ...PEOPLE.flatMap(({ name, does }) => [name, does]),
  ...GROUPS.flatMap(({ label, rapporteur, passphrase }) => [
    label,
    rapporteur,
    ...(passphrase === undefined ? [] : [passphrase]),
  ]),
  ...AGENDA.flatMap(({ interventions }, item) => interventions.map((_, turn) => statement(item, turn))),
];
