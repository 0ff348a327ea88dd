import { readFileSync } from 'node:fs';
import path from 'node:path';

/** How many pixels of the screen have a colour (0xRRGGBB). */
export type Colours = Map<number, number>;

/**
 * The present picture of an Xvfb with `-fbdir`. Its file is an X window dump (XWDFile.h): a header of big-endian 32-bit words,
 * a table of colours with 12 bytes each, rows of pixels.
 */
export function coloursOnScreen(pictures: string): Colours {
  const dump = readFileSync(path.join(pictures, 'Xvfb_screen0'));
  const word = (index: number) => dump.readUInt32BE(index * 4);
  const [headerBytes, width, height, bitsPerPixel, rowBytes, tableLength] = [0, 4, 5, 11, 12, 19].map(
    word,
  ) as [number, number, number, number, number, number];
  if (bitsPerPixel !== 32) throw new Error(`a pixel has ${bitsPerPixel} bits`);
  const lowByteFirst = word(7) === 0;
  const first = headerBytes + tableLength * 12;
  const colours: Colours = new Map();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = first + y * rowBytes + x * 4;
      const colour = (lowByteFirst ? dump.readUInt32LE(at) : dump.readUInt32BE(at)) & 0xffffff;
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
  }
  return colours;
}
