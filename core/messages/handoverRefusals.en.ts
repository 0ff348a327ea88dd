/** Refusals about copies that are handed over, and about what was changed on both sides. */
export const handoverRefusalsEn = {
  'conflict.moved':
    'The present wording was changed meanwhile, and now reads “{present}”. Both are still here: compare them again, then choose.',
  'conflict.nested':
    'Where the two differ, brackets stand already, and brackets do not stand in brackets. Choose one of the two, or settle those brackets first.',
  'handover.notOne': 'This is not a file that Rapporteur handed over, or it comes from a newer version.',
  'handover.altered':
    'This file is not as it was written: its checksum does not match. Ask for it again; nothing was changed here.',
  'handover.needsPassphrase': 'This file is encrypted: type its passphrase.',
  'handover.passphrase': 'This passphrase does not open the file. Nothing was changed; try again.',
  'handover.otherWorkshop':
    'This file comes back to “{title}”, which is not in this library. Nothing was changed.',
  'handover.twice': 'This file of “{label}” was taken back already. Nothing was changed.',
  'handover.older':
    'A later file of “{label}” was taken back already, and it holds all that this one holds. Nothing was changed.',
  'handover.here': 'This copy of “{label}” is here already. Nothing was changed.',
  'handover.ownCopy':
    'This is the copy that goes to “{label}”: open it on their laptop. Take back here what they hand back.',
  'handover.ownReturn':
    'This file goes back to whoever handed “{label}” over: open it on their laptop, not on this one.',
  'handover.baseLost':
    'What was received as “{label}” is no longer on this disk, so its changes cannot be found. Open the file that you were given once more; nothing here will be lost.',
  'handover.notReceived':
    'This workshop was not handed over to this laptop: there is nobody to hand it back to.',
  'handover.unsound':
    'This file is inconsistent ({what}): Rapporteur did not write it like this. Nothing was changed; ask for it again.',
  'handover.settled':
    'This version was decided meanwhile, perhaps in another window. Look at the list again.',
  'handover.notAText':
    'This version cannot be put in place from here: it is no text, or what it belongs to is gone. Change it where it stands, then keep what is here.',
  'handover.noVariants': 'A title has no variants: choose one of the two.',
  'handover.tooMuch': 'More than {limit} other versions would be kept beside this copy. Nothing was changed.',
};
