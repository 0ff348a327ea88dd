import { describe, expect, it } from 'vitest';
import { zlibSync } from 'fflate';
import { isRefusal } from '../../core/messages/refusal';
import { readImage } from '../../workspace/templates/readImage';
import { crc32 } from '../../workspace/journal/crc32';
import { imageFile } from '../fixtures/emblems';

const flag = imageFile('flag.png');
const photo = imageFile('flag.jpg');
const refusal = (bytes: Uint8Array) => {
  const read = readImage(bytes, 'logo');
  return isRefusal(read) ? read.refused : 'read';
};
const text = (words: string) => new TextEncoder().encode(words);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

function chunk(type: string, body: Uint8Array): Uint8Array {
  const named = joined(text(type), body);
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, body.length);
  view.setUint32(4, crc32(named));
  const bytes = new Uint8Array(view.buffer);
  return joined(bytes.subarray(0, 4), named, bytes.subarray(4));
}
function png(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  const bytes = new Uint8Array(header.buffer);
  return joined(
    flag.subarray(0, 8),
    chunk('IHDR', bytes),
    chunk('IDAT', zlibSync(pixels)),
    chunk('IEND', new Uint8Array()),
  );
}

describe('an image of a style', () => {
  it('is read with its size in pixels, by its bytes and not by its name', () => {
    expect(readImage(flag, 'flag.txt')).toMatchObject({ type: 'png', width: 600, height: 400 });
    expect(readImage(photo, 'flag.png')).toMatchObject({ type: 'jpeg', width: 300, height: 200 });
    expect(refusal(png(2, 2, new Uint8Array(6)))).toBe('read');
  });

  it('says nothing of who made it: texts, dates and places are left out', () => {
    const said = joined(
      flag.subarray(0, 33),
      chunk('tEXt', text('Author\0Awa Diop')),
      chunk('eXIf', text('GPS')),
      flag.subarray(33),
    );
    const read = readImage(said, 'logo.png');
    expect(isRefusal(read) ? read : read.bytes).toEqual(flag);
    const exif = Uint8Array.of(0xff, 0xe1, 0x00, 0x0a, ...text('Exif\0\0GP'));
    const comment = Uint8Array.of(0xff, 0xfe, 0x00, 0x05, ...text('Awa'));
    const clean = readImage(
      joined(photo.subarray(0, 2), exif, comment, photo.subarray(2), text('hung on')),
      'photo.jpg',
    );
    expect(isRefusal(clean) ? clean : clean.bytes).toEqual(photo);
  });

  it.each<[what: string, bytes: Uint8Array, said: string]>([
    ['nothing', new Uint8Array(), 'emblem.empty'],
    ['more than a logo needs', joined(flag, new Uint8Array(513 * 1024)), 'emblem.tooLarge'],
    [
      'a drawing',
      text(
        '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><image href="http://example.org/x"/></svg>',
      ),
      'emblem.svg',
    ],
    ['a packed drawing', Uint8Array.of(0x1f, 0x8b, 8, 0), 'emblem.svg'],
    ['a GIF', text('GIF89a....'), 'emblem.otherKind'],
    ['a PDF', text('%PDF-1.7'), 'emblem.otherKind'],
    ['a text that is called a PNG', text('PNG'), 'emblem.otherKind'],
    ['half a PNG', flag.subarray(0, flag.length / 2), 'emblem.damaged'],
    ['a PNG without its end', flag.subarray(0, -12), 'emblem.damaged'],
    [
      'a PNG with a byte changed',
      Uint8Array.from(flag, (byte, at) => (at === 60 ? byte ^ 1 : byte)),
      'emblem.damaged',
    ],
    ['a PNG with too few pixels', png(100, 100, new Uint8Array(50)), 'emblem.damaged'],
    ['a PNG that swells beyond its size', png(4, 4, new Uint8Array(50_000_000)), 'emblem.damaged'],
    ['a PNG of huge size', png(60_000, 60_000, new Uint8Array(1)), 'emblem.tooManyPixels'],
    ['a PNG of no size', png(0, 4, new Uint8Array(1)), 'emblem.damaged'],
    ['half a JPEG', photo.subarray(0, 300), 'emblem.damaged'],
    ['a JPEG without its end', photo.subarray(0, -2), 'emblem.damaged'],
    ['the head of a JPEG', photo.subarray(0, 4), 'emblem.damaged'],
    ['a JPEG in four colours', changedFrame((frame) => (frame[9] = 4)), 'emblem.pressColors'],
    ['a JPEG of huge size', changedFrame((frame) => frame.fill(0xff, 5, 9)), 'emblem.tooManyPixels'],
    [
      'a JPEG that asks to be turned',
      joined(photo.subarray(0, 2), TURNED(), photo.subarray(2)),
      'emblem.turned',
    ],
  ])('%s is refused', (_, bytes, said) => {
    expect(refusal(bytes)).toBe(said);
  });

  it('whatever is cut off, nothing is thrown', () => {
    for (const whole of [flag, photo])
      for (let length = 0; length < whole.length; length += 7)
        expect(refusal(whole.subarray(0, length))).not.toBe('read');
  });
});

function changedFrame(change: (frame: Uint8Array) => void): Uint8Array {
  const bytes = Uint8Array.from(photo);
  const at = bytes.findIndex((byte, index) => byte === 0xff && [0xc0, 0xc2].includes(bytes[index + 1] ?? 0));
  change(bytes.subarray(at));
  return bytes;
}

function TURNED(): Uint8Array {
  const tiff = [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0];
  return Uint8Array.of(0xff, 0xe1, 0, 8 + tiff.length, ...text('Exif\0\0'), ...tiff);
}
