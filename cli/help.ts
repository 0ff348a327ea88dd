import { formatsOf } from '../core/edition/formats';

const FORMATS = formatsOf('document')
  .map((format) => `.${format}`)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ');

/** The help of each command: its first line, then its options. */
const PAGES = {
  export: `  export FILE --out PATH     a workshop file as ${FORMATS} (by PATH's ending)
      --style ID             in another house style than its own
      --language en|fr|pt|es default: the first language of the workshop
      --beside en|fr|pt|es   each paragraph beside that language, one number for both
      --reading              a copy to read and mark: numbered lines, double space, a wide margin (.docx or .pdf)
      --annex                with an annex: which recommendation speaks to which action of the plan
      --mapping              that table alone, as a document of its own
      --running-order        the programme alone: days, items, breaks, moderators; with --beside in two languages
      --held                 with --running-order: the times that items were really held at, too (of a workshop of the library)
      --booth                the booth pack of the interpreters: programme, delegations, texts, glossary; with --beside in two languages
      --speakers             with --booth: who waits for the floor, too (of a workshop of the library)
      --allow-missing        print texts that are missing or behind their original, marked
      --at TIME              as if made then (2026-01-31T12:00:00Z): same time, same bytes
  export --from ID --out PATH  a workshop of the library instead of a file, also while it is open in a window
      --at TIME|REVISION     as it stood then, with the official wordings of then: the bytes of an export made then
      --since TIME|REVISION  the list of what changed since then, before and after beside each other (.docx, .pdf, .html)
      --slip                 with --since: the reworded texts alone with their numbers, on a small page (with --beside in both)
      (without a workshop of that ID the workshops are listed with theirs; History shows times)`,
  validate: `  validate FILE              everything that is wrong with a workshop file; of a good one, what its document
                             still needs: [rule] weight: what was found: where (such a file ends with 0 all the same)`,
  participants: `  participants FILE          a registration list (.csv, .xlsx) as JSON: rows, imported, merged, refused
      --workshop FILE        recognise its delegations against this workshop
      --out PATH             write that workshop with the delegations the list adds (no names of people)`,
  styles: `  styles                     house styles that can be used
      --language en|fr|pt|es language of their names`,
  frameworks: `  frameworks [ID]            plans and themes; with ID, its domains, objectives and actions
      --language en|fr|pt|es language of their names`,
  plan: `  plan read FILE --plan ID   the official text of a plan (.docx, .txt, .csv, .json): each place beside what is known, and
                             what is new is entered into the library in one step
      --source TEXT  --checked-by NAME  --checked-on DAY   kept with every wording, where the file does not say them
      --language en|fr|pt|es where the text does not say it
      --dry-run              only say what is new, different, missing or there more than once
      --update               replace other official wordings, too
  plan make FILE --plan ID --name TEXT --source TEXT --checked-by NAME   a new plan of the library, out of its text or a plan's file
  plan save --plan ID --out PATH   the wordings that were entered, as a file that “plan read” and every window read`,
  archive: `  archive add FILE           keep an issued document for good, with what it was made from
      --style ID  --language en|fr|pt|es  --allow-missing
      --issued-on DAY        the day of issue (2026-01-31), where the file does not say it
      --correction NUMBER    a correction in hand is issued first, under this number (the next one is offered without it)
      --corrected-on DAY  --reason TEXT   its day (default: that of issue); what is corrected, and why
      --contributions        keep what was said, too
      --update               where the workshop is in the library already, bring it up to date first
  archive list               packages in the archive: days of issue, correction and archiving, and which is in force
  archive search WORDS       packages that hold all these words, best first; what was found is between [[ and ]]
                             words are whole words; "action 16" in quotation marks is found in this order;
                             repatri* finds every word that begins so (quote it all: 'repatri* "action 16"')
  archive verify [PACKAGE]   check that packages are as they were archived and none is missing (all without PACKAGE)
      --head HEAD            compare with the head of the inventory that an earlier verification told
      list, search and verify only read, also while the library is open in a window`,
  backup: `  backup --to FOLDER         a second copy of the library in that folder or stick; a library that is open elsewhere too
      --unencrypted          readable to whoever has the folder; otherwise a passphrase is needed
      --passphrase-file PATH the passphrase; without it RAPPORTEUR_PASSPHRASE is read`,
  restore: `  restore FOLDER --library DIR   the library of a second copy, into a folder that is new or empty
      --copy TIME            an earlier copy than the newest one
      --passphrase-file PATH the passphrase; without it RAPPORTEUR_PASSPHRASE is read`,
};

const EVERYWHERE = `  --library DIR              folder of the library (default: this person's application data)
  --seconds N                give up reading a file after so many seconds (default 30); Ctrl+C stops at once
  --help  --version

FILE is a .rapporteur or .json workshop file. It is only read.
A file at PATH is replaced as a whole, or left as it was. A missing last folder of PATH is made.
Exit: 0 done; 1 refused, with one line saying what, where and what to do; 2 wrong usage.`;

/** The help of the whole command line. */
export const HELP = `rapporteur: conclusions of workshops, without a screen

${Object.values(PAGES).join('\n')}

${EVERYWHERE}`;

/** The help of one command; of all commands when there is none of that name. */
export function helpOn(command: string): string {
  const page = pageOf(command);
  return page === undefined ? HELP : `${page}\n\n${EVERYWHERE}`;
}

/** What is wrong with the options that were given: the first that the command's help does not name; undefined where nothing is. */
export function wrongOption(command: string, given: readonly string[]): string | undefined {
  const page = pageOf(command);
  if (page === undefined) return undefined;
  const known = new Set([...`${page}\n${EVERYWHERE}`.matchAll(/--([a-z-]+)/g)].map(([, name]) => name));
  const foreign = given.find((name) => !known.has(name));
  return foreign === undefined ? undefined : `${command} has no option --${foreign}.`;
}

const pageOf = (command: string): string | undefined =>
  Object.entries(PAGES).find(([name]) => name === command)?.[1];
