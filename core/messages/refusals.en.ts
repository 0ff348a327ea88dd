import { emblemsEn } from './emblems.en';
import { entriesEn } from './entries.en';
import { exportRefusalsEn } from './exportRefusals.en';
import { handoverRefusalsEn } from './handoverRefusals.en';
import { languageRefusalsEn } from './languageRefusals.en';
import { mismatchesEn } from './mismatches.en';
import { planTextEn } from './planText.en';
import { reasonsEn } from './reasons.en';
import { registrationEn } from './registration.en';
import { speakersEn } from './speakers.en';

/**
 * What a refusal says in English: what happened, where, and what to do. `{name}` takes a value of the refusal.
 * Its keys are the closed list of refusal codes; every other language has the same ones.
 */
export const refusalsEn = {
  ...registrationEn,
  ...planTextEn,
  ...emblemsEn,
  ...reasonsEn,
  ...speakersEn,
  ...mismatchesEn,
  ...entriesEn,
  ...languageRefusalsEn,
  ...handoverRefusalsEn,
  'input.invalid': 'This is not valid: {issue}. Correct it and try again.',
  'command.unknown':
    'There is no command “{name}”. This window may be older than the application: reload it.',
  'thing.missing': 'The {kind} “{id}” is no longer there: someone may have removed it. Nothing was changed.',
  'thing.exists':
    'There is another {kind} under the id “{id}” already. It was left as it is, and nothing was added.',
  'delegation.duplicate': '{name} is already a delegation of this workshop.',
  'delegation.inUse':
    '{name} is still named in {places} ({count} in all). Remove it there first, or put another delegation in its place.',
  'text.empty': 'There is no text to keep. Type the wording first.',
  'text.tooLong':
    'This text has {length} characters; {limit} is the most one recommendation can hold. Split it.',
  'text.conflict': 'The wording changed while you were writing. Both versions were kept: choose one.',
  'merge.done': 'This merge was done already. Nothing was changed.',
  'wording.moved':
    'This text was changed meanwhile, and now reads “{present}”. What you wrote is kept as unfinished text: compare the two, and save again.',
  'order.full':
    'Too many items were put at this one place, between the same two lines. Put this one at the end, or elsewhere. Nothing was changed.',
  'status.moved':
    'The status was changed meanwhile, perhaps in another window. Look at the present status, then choose again. Nothing was changed.',
  'languages.moved':
    'Somebody took out the other language meanwhile, perhaps in another window, and a document has at least one. Look at the languages, then choose again. Nothing was changed.',
  'limit.reached': 'There is no room for more here: at most {limit} {full}. Nothing was changed.',
  'past.none': 'There is nothing before that moment in this workshop. Choose a later one.',
  'past.ahead':
    'That moment has not come yet on the clock of this workshop ({zone}). Choose an earlier day or time.',
  'past.notYet': 'There is no step {rev} yet in this workshop: its last one is {last}.',
  'past.lost':
    'Step {rev} of the past cannot be shown: part of the history is damaged or missing. The present is not affected; try another step.',
  'status.missingFields':
    'A final text cannot lack {fields}. Fill them in under Prepare, then take this step; a draft may be circulated without them.',
  'status.openBrackets':
    'Square brackets are still open in {numbers}. Settle them before the text is adopted; it may be circulated, or issued, with them.',
  'status.objections':
    'Objections stand in {numbers}, of {delegations}. The text is adopted once they are withdrawn; it may be circulated, or issued, with them.',
  'status.correction': 'A corrected text has a number, a day and a reason. State them, then issue it.',
  'nature.notNegotiated':
    'Positions, brackets and reservations belong to a negotiated text. Change the nature of the document first.',
  'state.transition': 'A recommendation that is “{from}” cannot become “{to}”.',
  'state.bracketsLeft':
    'A text with brackets is not agreed. Accept a variant of each first. Brackets left: {count}.',
  'state.reservationsOpen':
    'Reservations stand: it can be agreed with reservations, or agreed once they are lifted. They are of {delegations}.',
  'state.objections':
    'A text with an objection is not agreed, with or without reservations. Objecting: {delegations}. Change the words, or record that the objection is withdrawn.',
  'round.notAsked': 'The table was not asked on the wording that stands.',
  'round.moved': 'The wording changed meanwhile. Look at it again before the round is done.',
  'undo.nothing': 'There is nothing of yours left to undo.',
  'undo.beforeUpdate':
    'What you did before Rapporteur was updated cannot be undone: this version keeps it differently. Everything is still there; under Issue, History, the workshop can be seen as it was and copied back.',
  'redo.nothing': 'There is nothing left to redo.',
  'undo.changedSince':
    'This cannot be undone: {by} has changed the same thing since ({command}). That has to be undone first.',
  'redo.changedSince':
    'This cannot be redone: {by} has changed the same thing since ({command}). That has to be undone first.',
  'redo.goneSince': 'This cannot be redone: it depends on something that {by} has undone since ({command}).',
  'undo.asks': 'This undoes: {command}. It has to be confirmed first.',
  'redo.asks': 'This redoes: {command}. It has to be confirmed first.',
  'undo.moved':
    'Meanwhile something else was done, so nothing was undone. Look at what comes next and try again.',
  'undo.archived':
    'The text was issued and is in the archive, so its issue cannot be undone. Open a correction instead.',
  'redo.partGone':
    'This cannot be redone completely: part of it was replaced by something done since. Do it again instead.',
  'revision.unexpected':
    'The workshop moved on to revision {actual} while this was written on {expected}. Try again.',
  'group.notEmpty': 'Recommendations still under this heading: {count}. Move them first.',
  'framework.unknown': 'There is no framework “{id}”. Those available: {available}.',
  'action.unknown': 'The {plan} has no {level} {number}.',
  'style.unknown': 'There is no house style “{id}”. Those available: {available}.',
  'workshop.unknown': 'There is no workshop “{id}” in this library.',
  'update.locked':
    'The text here is adopted, and the file is from before that: nothing was changed. Keep both, or open a corrected version first.',
  'workshop.known': 'The workshop “{title}” is already in this library. Update it, keep both, or cancel.',
  ...exportRefusalsEn,
  'file.notJson': 'This is not a workshop file: {issue}.',
  'file.newerSchema':
    'This file was written by a newer version (schema {found}; this version reads {known}). Update Rapporteur.',
  'file.tooLarge': 'This file has {size} MB; {limit} MB is the most that is read.',
  'file.missingTitle': 'The meeting has no title. Give it one, in at least one language.',
  'file.unknownReference': 'There is no {kind} “{id}” in this file. Add it, or correct the id.',
  'file.duplicateId': 'The id “{id}” is already used by {first}. Give each {kind} an id of its own.',
  'file.reservedKey': 'The key “{key}” is reserved and never part of a workshop file. Remove it.',
  'file.tooDeep': 'This is nested more than {limit} levels deep, which no workshop is. Remove it.',
  'file.invalid': '{issue}. Correct it in the file and try again.',
  'people.none': 'There are no names to print yet. Enter people or delegations under Prepare.',
  'people.nonePresent':
    'Nobody has been noted present yet. Note who is there under Attendance, or print everybody registered.',
  'file.badName':
    'Not every computer can keep a file named “{name}”. A name holds none of the signs < > : " / \\ | ? *, does not end in a dot or a space, and is not CON, PRN, AUX, NUL, COM1 to COM9 or LPT1 to LPT9. Nothing was written: choose another name.',
  'file.held':
    '“{name}” cannot be replaced: another program, such as Word, may have it open. Close it there and try again, or choose another name. What was there is as it was.',
  'file.exists': 'A file named “{name}” is already there. Choose another name, or replace it on purpose.',
  'file.unwritable': 'Cannot write “{name}”: {reason}. The file that was there is as it was.',
  'file.unreadable': 'Cannot read “{name}”: {reason}.',
  'file.notRegular': '“{name}” is not an ordinary file, so it was not opened.',
  'file.noFolder': 'Cannot write “{name}”: its folder does not exist. Choose another folder.',
  'file.readOnly':
    'Cannot write “{name}”: the folder or the file is read-only. Choose another folder. What was there is as it was.',
  'file.diskFull': 'The disk is full: “{name}” was not written. What was there is as it was.',
  'json.empty': 'This file is empty.',
  'json.cutShort': 'This file ends too early: it is not complete. Ask for it again.',
  'json.unexpected': 'This is not readable as JSON: “{found}” is not expected here. Is it the right file?',
  'json.tooDeep': 'This file is nested more than {limit} levels deep: it was not read.',
  'json.tooManyValues':
    'This file holds more than {limit} values, which is far more than any workshop: it was not read.',
  'json.longString': 'This file holds a single text of more than {limit} MB: it was not read.',
  'file.notUtf8':
    'This file is not in UTF-8, so it is no workshop file, or it was damaged on its way. Ask for it again.',
  'json.forbiddenKey': 'The name “{key}” is not allowed in a file. Remove it and try again.',
  'storage.full':
    'The disk is full: the last change was NOT saved. Free some space; nothing before it is lost.',
  'storage.failed': 'The change could not be saved ({reason}). Nothing before it is lost.',
  'storage.gone':
    'NOT saved: the folder of this library was removed, moved or disconnected. Bring it back to its place and try again; nothing before it is lost here, and it can still be exported.',
  'storage.foreign':
    'NOT saved: something else wrote to this library, or put other files in its place. Close Rapporteur here and wherever else this library is open, then open it again in one place only.',
  'storage.readOnly':
    'NOT saved: this library can be read here, but nothing can be written to it. Copy it to a place where you may write, or ask for the right to write.',
  'storage.unreadable':
    'This could not be read ({reason}). Nothing was changed; try again, and restart Rapporteur if it happens again.',
  'storage.away':
    'This cannot be read: the folder of this library was removed, moved or disconnected. Nothing is lost by that: bring it back to its place and try again.',
  'storage.missing': 'There is nothing to open in “{folder}”: its files are missing or none can be read.',
  'library.cannotOpen':
    'This library cannot be opened or made here ({reason}). Nothing in it was changed; choose another place, or make this one readable.',
  'library.locked': 'This library is already open in another Rapporteur. Close that one first.',
  'backup.gone':
    'The folder or stick for the second copy is not there. Put it back in: the next pause makes a copy. Everything is saved on this computer.',
  'backup.full':
    'The disk for the second copy is full, even without the oldest copies. Free some space on it, or choose another. Everything is saved on this computer.',
  'backup.busy':
    'Another Rapporteur is making a copy into the same second copy. Try again once it is done. Everything is saved on this computer.',
  'backup.failed':
    'The second copy could not be made ({reason}). The copies before it are as they were, and everything is saved on this computer.',
  'backup.none':
    'There is no second copy of Rapporteur in “{folder}”. Choose the folder that was chosen for the copies.',
  'backup.several':
    'There are second copies of several libraries in this folder. Name the folder of the one that is meant: {folders}.',
  'backup.noCopy': 'The copy of {at} is missing or cannot be read. Choose another one.',
  'backup.needsPassphrase': 'This second copy is encrypted: type its passphrase.',
  'backup.passphrase': 'This passphrase does not open the second copy. Nothing was changed; try again.',
  'backup.weakPassphrase':
    'A passphrase needs at least {least} characters. Several words are easy to remember and hard to guess.',
  'backup.notChosen': 'No folder was chosen for a second copy yet. Choose one under Settings.',
  'backup.notEmpty':
    'There is something in “{folder}” already. Name a new or an empty folder: nothing is ever restored over a library.',
  'backup.insideLibrary':
    'That folder is in the library itself: a copy there would be lost with it. Choose a stick or another disk.',
  'archive.unknown': 'There is no package “{id}” in the archive.',
  'archive.unknownFile': 'There is no file “{path}” in the package “{id}”.',
  'archive.searchUnavailable':
    'The archive cannot be searched on this computer ({reason}). Its packages can still be listed, opened and verified.',
  'archive.closed':
    'The archive’s folder cannot be read: {reason}. Its packages are not lost by that; connect the disk again, or restore the folder from a second copy.',
  'archive.unreadable': 'The package “{id}” could not be read: {reason}.',
  'archive.damaged': 'The package “{id}” does not verify: {detail}.',
  'archive.notRedacted':
    'The package “{id}” could not be made anew without the attribution, so it was not changed. The person who keeps the archive decides about it.',
  'archive.redactionWaits':
    'The attribution is erased from the workshop. Its archived packages could not all be replaced yet: {reason}. They will be when the library is opened next.',
  'archive.noHead':
    '“{head}” is no head of an inventory. One looks like 12-9f86…, a number and 64 letters and digits, as in a report of verification.',
  'archive.status': 'Only an issued document is archived. Set its status to issued first.',
  'archive.issueDay': 'Nobody has stated on which day this was issued. State it, then archive the document.',
  'archive.issueStated':
    'The day of issue was stated already: {on}. Undo that, or open a correction, which has a day of its own.',
  'archive.issueLost':
    'The wording as it was issued cannot be read back from the journal. Issue the text anew, then archive it.',
  'job.cancelled': 'Cancelled. Nothing was written.',
  'room.unavailable':
    'There is no window for the room here. Start Rapporteur on the desktop or in a browser.',
  'room.noPlan': 'This workshop is mapped to no plan: there is no coverage of a plan to show.',
  'room.notLive': 'Only a recommendation can change on the room’s screen. Send one first.',
  'bracket.empty': 'There is nothing to bracket: select the words first.',
  'bracket.nested':
    'Part of this is in brackets already, and brackets cannot contain brackets. Select less, or add a variant to those.',
  'bracket.moved': 'The wording changed meanwhile. Look at it again, then bracket or accept.',
  'bracket.full': 'These brackets hold twenty variants already. Settle some first.',
  'request.fault':
    'Something went wrong inside Rapporteur. What said “Saved” is saved; check whether this was done, and try again if it was not.',
  'request.unreadable': 'What this window asked could not be understood. Reload the window.',
  'request.unknown': 'This window asked for “{name}”, which this version does not know. Reload the window.',
  'connection.closed':
    'Rapporteur does not answer: it was closed or started anew. What was saved is safe; open it again.',
  'job.tooSlow':
    'Reading this file takes longer than {seconds} seconds: it was stopped. Nothing was changed.',
  'job.tooMuch': 'This takes more memory than the work in the background may use. Nothing was changed.',
  'job.failed': 'This work in the background ended early ({reason}). Nothing was written; try again.',
  'actor.missing': 'Say who is working first: a name and a role.',
} as const;

export type RefusalCode = keyof typeof refusalsEn;
