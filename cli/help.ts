/** Shown by --help: everything the command line can do, with its exit codes. */
export const HELP = `rapporteur: conclusions of workshops, without a screen

  export FILE --out PATH     a workshop file as .docx, .html, .md or .txt (by PATH's ending)
      --style ID             in another house style than its own
      --language en|fr       default: the first language of the workshop
      --allow-missing        print texts that are missing or behind their original, marked
      --at TIME              as if made then (2026-01-31T12:00:00Z): same time, same bytes
  validate FILE              everything that is wrong with a workshop file
  participants FILE          a registration list (.csv, .xlsx) as JSON: rows, imported, merged, refused
      --workshop FILE        recognise its delegations against this workshop
      --out PATH             write that workshop with the delegations the list adds (no names of people)
  styles                     house styles that can be used
  frameworks [ID]            plans and themes; with ID, its domains, objectives and actions
  archive add FILE           keep an issued document for good, with what it was made from
      --style ID  --language en|fr  --allow-missing
      --issued-on DAY        the day of issue (2026-01-31), where the file does not say it
      --contributions        keep what was said, too
      --update               where the workshop is in the library already, bring it up to date first
  archive list               packages in the archive
  archive search WORDS       packages that hold all these words
  archive verify [PACKAGE]   check that packages are as they were made (all of them without PACKAGE)

  --library DIR              folder of the library (default: this person's application data)
  --help  --version

FILE is a .rapporteur or .json workshop file. It is only read.
A file at PATH is replaced as a whole, or left as it was. A missing last folder of PATH is made.
Exit: 0 done; 1 refused, with one line saying what, where and what to do; 2 wrong usage.`;
