/** What is said of a plan's text that could not be read or entered, and of the days on which a plan is in force. */
export const planTextEn = {
  'planText.nothing':
    'No line of this text begins with the name of a level and a number ({names} 1: …), so nothing could be placed. Give each text its number, each on a line of its own.',
  'planText.columns':
    'The first row has to name the columns: level, number, language, text (or a column of texts for each language: en, fr, pt, es), and source, checked by and date where you have them. Name them so and try again.',
  'planText.json':
    'This JSON holds neither wordings of a plan nor a plan. Give a file saved here with “Save as a file”, or a list of (level, number, language, text).',
  'planText.tooMany':
    'This text has more than {limit} lines or paragraphs, which is the most that is read: nothing was. Give the part that is the plan.',
  'planText.tooLong':
    'The text at line {line} has more than {limit} characters, which no action has. Give it its end: put the next number on a line of its own.',
  'planText.pasteTooLong':
    'What was pasted has {size} million characters; 0.5 million is the most this box takes. Nothing in the box was changed. Choose the file instead, or paste the part that is the plan.',
  'planText.notItsName':
    '“{name}” is not what its name says: it is no {expected}. Open it in its own program, save it again as .docx or .txt, and give that file.',
  'planText.old': '“{name}” is a Word file of before 2007, or has a password. Save it as .docx without one.',
  'planText.pdf': '“{name}” is a PDF. Open it, copy its text and paste it here, or give the Word file.',
  'planText.notText': '“{name}” is neither text nor a Word file. Give a .docx, .txt, .csv or .json file.',
  'planText.otherPlan':
    'This file holds wordings of the plan “{plan}”, not of this one. Choose that plan first.',
  'planText.moved':
    'The wording of {kind} {place} was changed here meanwhile. Nothing was entered: look at what stands there now, and enter again.',
  'planText.looseLine':
    'Line {line} fits no number, and a new plan guesses none. Put it behind the number it belongs to, or take it out.',
  'planText.doubled':
    'The number {place} is there twice (line {line}). Say which wording is meant: take the other out.',
  'planText.elsewhere':
    '{number} (line {line}) stands under two places of this text. Put it under one of them: a new plan guesses none.',
  'planText.definitionOfNone': 'A definition belongs to a domain; {place} is none. Nothing was entered.',
  'planText.noneEntered':
    'No official wording of this plan has been entered in this library, so there is nothing to save.',
  'plan.sameName':
    'A plan of this library is called “{name}” already. Give the new one another name, or enter the text into that plan.',
  'plan.endsFirst': 'The last day in force is before the first one. Nothing was made: mend the days.',
  'plan.noFirstDay':
    'The plan has a last day in force and no first one. Nothing was made: say both, or neither.',
  'plan.notOwn': '“{plan}” comes with the program and cannot be removed.',
  'plan.inUse':
    '“{plan}” stays: the workshop “{workshop}” is mapped to it. Choose another plan there (Prepare, Plan), then remove this one.',
  'plan.over': '{plan}: in force until {day}; the meeting begins on {meeting}.',
  'plan.notYet': '{plan}: in force from {day}; the meeting begins on {meeting}.',
} as const;
