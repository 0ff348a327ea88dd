/** What is said of one rule of a check: what it found, once or several times, and what to do. */
export interface CheckWords {
  one: string;
  other: string;
  todo: string;
  /** When nothing is found, of what people look for. */
  fine?: string;
  /** What the command that would mend it does. */
  offer?: string;
}

/** The words of each rule of a check. `{count}` is how many things it found, `{language}` the one it is about. */
export const checksEn = {
  nothing: {
    one: 'There is no recommendation to print',
    other: 'There is no recommendation to print',
    todo: 'Capture one, or bring back a deferred one.',
  },
  fields: {
    one: 'A needed field is empty',
    other: '{count} needed fields are empty',
    todo: 'The document cannot be printed without them.',
    fine: 'Every needed field is filled in.',
  },
  planNotInForce: {
    one: 'The plan is not in force on the day of the meeting',
    other: '{count} plans are not in force on the day of the meeting',
    todo: 'If another plan is meant, choose it under Prepare, Plan. It is printed all the same.',
    fine: 'The plan is in force on the day of the meeting.',
  },
  other: {
    one: 'Something to be printed in {language} is missing',
    other: '{count} things to be printed in {language} are missing',
    todo: 'Correct it under Prepare.',
  },
  missing: {
    one: 'One text is not in {language} yet',
    other: '{count} texts are not in {language} yet',
    todo: 'Enter what is missing, or choose to print it marked.',
    fine: 'Every text is there in {language}.',
  },
  stale: {
    one: 'One {language} text is behind its original',
    other: '{count} {language} texts are behind their originals',
    todo: 'Bring what is behind up to date, or choose to print it marked.',
    fine: 'No {language} text is behind its original.',
  },
  brackets: {
    one: 'One text still has square brackets',
    other: '{count} texts still have square brackets',
    todo: 'Only a negotiated text prints square brackets. Settle them, or change the nature of the document.',
  },
  references: {
    one: 'One text refers to a recommendation that is not printed',
    other: '{count} texts refer to recommendations that are not printed',
    todo: 'Point the cross-reference elsewhere, or remove it.',
  },
  hidden: {
    one: 'One text has hidden characters',
    other: '{count} texts have hidden characters',
    todo: 'They can change the order of letters or carry text that no reader sees. If they stay, they are printed too. They can also be removed where the text is written.',
    offer: 'Remove them',
  },
  conflicts: {
    one: 'One text has two wordings to choose between',
    other: '{count} texts have two wordings to choose between',
    todo: 'Two people wrote at the same time. Both wordings are kept; the first is printed.',
  },
  objections: {
    one: 'A delegation objects to one text',
    other: 'Delegations object to {count} texts',
    todo: 'They are printed, and keep the document from being adopted. Under Room, Agreement, change the words or record that the objection is withdrawn.',
  },
  notAgreed: {
    one: 'One recommendation is not agreed yet',
    other: '{count} recommendations are not agreed yet',
    todo: 'They are printed all the same.',
  },
  agreedEarlier: {
    one: 'One agreed text was changed after the table was asked',
    other: '{count} agreed texts were changed after the table was asked',
    todo: 'The room did not say yes to these words. Under Room, Agreement, read them again and do the round anew.',
  },
  unmapped: {
    one: 'One recommendation is not mapped to the plan',
    other: '{count} recommendations are not mapped to the plan',
    todo: 'Neither they nor their headings name an action. They are printed all the same.',
    fine: 'Every recommendation is mapped to the plan, or its heading is.',
  },
  reservations: {
    one: 'One recommendation carries an open reservation',
    other: '{count} recommendations carry open reservations',
    todo: 'They are printed below the text. Lift them when the delegation says so.',
  },
  leftOut: {
    one: 'One recommendation is withdrawn or deferred',
    other: '{count} recommendations are withdrawn or deferred',
    todo: 'They are kept, and are not printed.',
  },
} satisfies Record<string, CheckWords>;
