/** Why a document is not made, in English. `{numbers}`, `{field}` … take values of the refusal. */
export const exportRefusalsEn = {
  'export.missingText':
    'No wording in {language} for {numbers}. Enter it, or choose to print it marked as missing.',
  'export.staleText':
    'The {language} wording is behind the original for {numbers}. Update it, or choose to print it marked.',
  'export.emptyList':
    'The text prints the list of {list}, but there are none yet. Enter them under Prepare, or remove the list from the text.',
  'export.nothing':
    'There is nothing to print: the document has no recommendation. Enter one in the draft, or bring one back that was left out.',
  'export.lackedThen':
    'This version cannot be printed, since something was missing when it was made. {reason} Then circulate the next version: this one stays what it was.',
  'export.backwards':
    'A list of changes leads from an earlier state to a later one, and here the first comes after the second. Choose them the other way round.',
  'export.noPlan':
    'This workshop has no action plan, so there is nothing to map to. Choose one under Prepare, Plans.',
  'export.noProgramme':
    'There is no programme to print: the agenda has no item. Enter one under Room, Agenda.',
  'export.nothingForBooth':
    'There is nothing to print for the interpreters: no item of the agenda, no delegation and no recommendation is entered. Enter one of them first, under Room, Prepare or in the draft.',
  'export.missingField': 'The field “{field}” is empty. Fill it in under Prepare.',
  'export.openBrackets':
    'Text in square brackets is still open in {numbers}. Settle it, or make the document a negotiated text.',
  'export.brokenReference':
    '{numbers} refers to a recommendation that has no number in this document. Correct the cross-reference.',
  'export.language': 'The house style “{style}” has no {language} labels. It has: {available}.',
  'export.mismatch':
    'The file, read back, differs from the workshop: {detail}. Nothing was written; please report this.',
  'export.noPdf':
    'PDF cannot be made on this computer: the part that makes it cannot be loaded here. Export to Word and save as PDF there.',
  'export.noPrinting': 'Nothing here can print. Export to PDF and print that.',
  'export.notOpened':
    'No program of this computer opened the PDF. Export to PDF, and open and print that file.',
  'export.noSigns':
    'No font of the PDF has {signs}, so they would print as empty boxes. Replace them, or export to Word.',
};
