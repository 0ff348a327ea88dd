/** What is said of archived packages, and what verifying them found, in English. `{path}`, `{line}`, `{given}` … take values of the finding. */
export const archiveEn = {
  /** Kept in the package that takes the place of another; it names nobody. */
  attributionErased:
    'Proposers, objections, reservations and contributions were erased on request. Text, mapping and numbers are as they were issued.',
  fileName: 'archive-verification',
  title: 'Verification of the archive',
  at: 'Verified on {at} (UTC)',
  count: 'Packages: {count}. With a problem: {wrong}.',
  replacedCount: 'Replaced by a later issue, each says by which: {count}.',
  allWell: 'Every package is exactly as it was archived, and none is missing.',
  package: '{id}: NOT as it was archived{said}',
  /** Between the parts of one line. */
  between: '; ',
  whole: { one: '{id}: intact, {files} file{said}', other: '{id}: intact, {files} files{said}' },
  inventory: 'Lines of the inventory: {lines}. Head: {head}',
  noInventory: 'Inventory: no line yet.',
  restore: 'What to do: bring the packages back from a second copy, and keep this report.',
  honest:
    'Without a head that was kept elsewhere this report shows accidents, not forgery: whoever may write into the library can make packages and inventory anew. Keep the head where they cannot change it (on paper, in a letter), and compare it later: rapporteur archive verify --head HEAD.',
  said: {
    issued: 'issued {day}',
    archived: 'archived {day}',
    correction: '{number} of {day}; replaces {issue}',
    inForce: 'In force.',
    replaced: 'Replaced by {issue}, which is in force.',
    behind:
      'Out of date since {issue}: that corrects the text in {language}, and this one was not corrected accordingly.',
    issue: 'the text issued {day}',
    numbered: '{number}, issued {day}',
    earlier: 'the text before it',
    later: 'a later issue',
  },
  problems: {
    changed: '{path} was changed',
    missing: '{path} is gone',
    extra: '{path} was added',
    unsafePath: '{path} points outside the package',
    link: '{path} is a link to somewhere else',
    fetch: '{path} asks for files from elsewhere',
    manifest: 'the list of checksums {path} cannot be read',
    declaration: '{path} is not as a package has it',
    size: '{path} counts other files than there are',
    unreadable: 'the disk did not let it be read',
    gone: 'the whole package is gone',
    unlisted: 'the inventory does not list it: it was put there in another way',
    rewritten: 'it is another package than the one that was archived, whatever its own checksums say',
    otherInventory: 'it names a line that the inventory does not have',
  },
  inventoryProblems: {
    none: 'There is no inventory beside the archive, so a missing package cannot be noticed.',
    unreadable: 'The inventory cannot be read, so a missing package cannot be noticed.',
    damagedLine: 'Line {line} of the inventory cannot be read.',
    brokenChain:
      'Line {line} of the inventory does not follow from the one before it: a line there was changed, removed, added or moved.',
    begunAnew:
      'The inventory was begun anew when packages that an earlier one listed were there already. A package that was lost before that is not reported.',
    tornLine: 'The last line of the inventory is not complete. The next start of Rapporteur removes it.',
  },
  headChecks: {
    held: 'The head that was kept is a line of this inventory: nothing that it lists up to there was exchanged since.',
    changed:
      'The head that was kept ({given}) does NOT fit: its line is another now. Lines up to it, or the whole inventory, were exchanged since it was kept.',
    cut: 'The head that was kept ({given}) does NOT fit: the inventory has fewer lines now. Its end was removed since, with the packages it listed.',
  },
};
