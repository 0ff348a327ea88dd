/** What the person at the desk is told unasked: what happened, what was kept. `{name}` takes a value of the notice. */
export const noticesEn = {
  'handover.erasedSince':
    'The copy of “{label}” is from before names or attribution were erased here. It was taken back without them.',
  'opening.tornLine':
    'The last start ended while a change was being written. Nothing that said “Saved” is lost; the unfinished line was kept in {kept}.',
  'opening.damagedLines':
    'Part of the history could not be read ({file}). Everything up to the damage was restored; {lost} later changes could not be. The damaged file was kept in {kept}.',
  'opening.missingLines':
    'Part of the history is not in any file (after change {after}, before {before}). The workshop itself was restored from its last snapshot.',
  'opening.damagedSnapshot':
    'A snapshot could not be read ({file}). An older one and the journal took its place; the damaged file was kept in {kept}.',
  'opening.startedAnew':
    'None of the files could be read, so this starts from nothing. The files were kept in the folder “quarantine”: do not delete it, and ask for help.',
  'opening.unexpectedState':
    'What was restored is not quite as this version expects it (at {where}). Everything was kept; please report this.',
  'opening.asReceived': 'The copy “{label}” is as it was received: no later work in it was found here.',
  'opening.foreignDrafts':
    'Unfinished texts of another workshop were in the place of ours. They were set aside ({kept}) and are not offered here.',
  'opening.damagedDrafts': 'Unfinished text could not be read. The damaged file was kept in {kept}.',
  'opening.readOnly':
    'This library can only be read here: nothing you change can be saved. Copy it to a place where you may write, or ask for the right to write.',
  'opening.weakLock':
    'The place of this library (a share or a stick) cannot keep a second Rapporteur out. Open it on one computer at a time: if two write to it, one of them is refused and told.',
  'opening.brokenEntry':
    '“{entry}” in the library cannot be opened and was left out. Everything else is open, and nothing of it was changed.',
  'opening.erasing':
    'Names that were to be erased in “{entry}” could not be removed yet. This is tried again at the next start.',
  'opening.archive':
    'The archive cannot be opened, so nothing can be archived, listed or verified for now. The workshops are open; check the folder “archive” of the library, then start again.',
  'opening.inventoryAdopted':
    'The archive now has an inventory beside it. It lists the packages that were found there today ({count}); it says nothing of what happened to them before.',
  'opening.inventoryBegunAnew':
    'The inventory of the archive was missing or empty, and was begun anew with the packages found there ({count}). A package that was lost with it is no longer reported: compare with a second copy.',
  'opening.inventoryTorn':
    'The last line of the archive’s inventory was not finished when the computer stopped, and was removed. Nothing that said “archived” is lost.',
  'opening.inventoryDamaged':
    'Line {line} of the archive’s inventory was changed, removed or damaged. Nothing of it was overwritten. Verify the archive, and compare with a second copy.',
  'opening.inventoryClosed':
    'The inventory of the archive cannot be read or written, so nothing can be archived for now. What is there can be listed, searched and opened.',
  'opening.lostHistory':
    'The history ({file}) was empty or missing. What the last snapshot held, up to change {rev}, was restored; anything newer is lost. Look through it before you go on.',
  'opening.foreignFile':
    'A file of another workshop was in the place of ours ({file}). It was set aside ({kept}), and what is left of ours was restored. Look through it before you go on.',
  'opening.lostBase':
    'The beginning of the history ({file}) was empty, damaged or missing. Nothing of the present is lost; the oldest steps may no longer be shown.',
  'import.half':
    'Rapporteur stopped in the middle of an import: the delegations of the list were added, its people were not. Undo “import of a list” takes them back; importing the list again completes it, and adds nobody twice.',
  'import.nothing':
    'Rapporteur stopped while a list was about to be imported: nothing of it was added. Import it again.',
  'file.replaced': '{where}: {count} character(s) that Word cannot hold were replaced or removed.',
  'file.hidden':
    '{where}: {count} hidden character(s); they can reverse the order of letters. They are kept; Check and export leads to them.',
  'file.hiddenMore':
    '{where} and {more} more: {count} hidden character(s); they can reverse the order of letters. They are kept; Check and export leads to them.',
  'file.agreedAgainst':
    'Agreed in this file although an objection, a reservation or a bracket stands: {numbers}. It is kept as the file says; adoption waits for it, and Check and export leads there.',
  'file.leftOut':
    'This file does not say who proposed what: it was written under the rule of non-attribution.',
  'update.done': 'Updated from the file: {changed} changed, {added} added. Undo takes it back.',
  'update.nothing': 'The file has nothing that is not here already: nothing was changed.',
  'update.stayed':
    '{stayed} item(s) that the file does not have were kept, as were private notes, unsettled wordings and the times of the agenda.',
  'update.agreedAgainst':
    'Agreed in the file, but an objection, a reservation or a bracket stands against it: {numbers}. Here it counts as agreed only as far as that allows.',
  'update.erasedStayed':
    'The attribution was erased here. The file still has it; that part of it was left out.',
  'update.statusStayed':
    'The document of the file is at an earlier stage than the one here: the status and the numbers here were kept.',
  'fault.room':
    'The view of the room could not be made ({reason}), so the room was put on Hold. Send it again when you are ready; please report this.',
  'fault.host':
    'Something went wrong inside Rapporteur ({reason}), and the room was put on Hold. Everything that said “Saved” is saved. Go on working; please report this.',
  fault:
    'Something went wrong inside Rapporteur ({request}: {reason}). Nothing saved is lost; please report this.',
} as const;

export type NoticeCode = keyof typeof noticesEn;
