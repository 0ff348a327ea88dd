/** What is said of the emblems of a house style, in English. */
export const emblemsEn = {
  'emblem.noStatement':
    'The emblem “{emblem}” of the house style “{style}” must not stand without its statement, and has none in {language}. Enter it under Prepare, Document, Emblems and foot.',
  'emblem.noAlt':
    'The emblem “{emblem}” of the house style “{style}” has no words in {language} for readers who do not see it. Enter them under Prepare, Document, Emblems and foot.',
  'emblem.tooLow':
    'The emblem “{emblem}” of the house style “{style}” is {height} mm high; with its statement it must be at least {least} mm. Set its height under Prepare, Document, Emblems and foot.',
  'emblem.smaller':
    'The emblem “{emblem}” of the house style “{style}” must not be smaller than other logos, and “{other}” is higher and wider. Make one higher or the other lower under Prepare, Document, Emblems and foot.',
  'emblem.noImage':
    'The image of the emblem “{emblem}” is not in the house style “{style}”. Remove the emblem under Prepare, Document, Emblems and foot, and choose the image again.',
  'emblem.gone': 'This emblem is no longer there: someone may have removed it. Nothing was changed.',
  'emblem.full': 'A house style holds at most {limit} emblems. Remove one first. Nothing was changed.',
  'emblem.empty':
    '“{name}” is empty (0 bytes). Copy the image again from where it came from, and choose it again.',
  'emblem.tooLarge':
    '“{name}” has {size} KB; an emblem has at most {limit} KB, because every document carries it. Save it smaller: 600 pixels in width are enough for 5 cm.',
  'emblem.tooManyPixels':
    '“{name}” has {width} × {height} pixels; an emblem has at most {limit} in width or height, more than a page prints. Save it smaller.',
  'emblem.svg':
    '“{name}” is a drawing (SVG): Word 2013 cannot show it, and such a file can load others. Save it as PNG, at least 600 pixels wide, and choose that file.',
  'emblem.otherKind':
    '“{name}” is neither a PNG nor a JPEG image that every program can show. Open it in its program, save it as PNG, and choose that file.',
  'emblem.damaged':
    '“{name}” is damaged or cut off. Copy the image again from where it came from, and choose it again.',
  'emblem.pressColors':
    '“{name}” has colours for printing presses (CMYK), which screens and PDF/A show wrongly. Save it in RGB, best as PNG, and choose that file.',
  'emblem.turned':
    '“{name}” lies on its side and only says that it is to be turned. Turn it in a program for pictures, save it, and choose that file.',
  'emblem.unprintable':
    '“{name}” cannot be drawn in a PDF. Save it as PNG in a program for pictures, and choose that file.',
};
