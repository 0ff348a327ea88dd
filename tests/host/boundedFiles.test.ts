import { expect, it } from 'vitest';
import { BoundedFiles } from '../../host/runtime/boundedFiles';

const MB = 1024 * 1024;
const file = (name: string, megabytes: number) => ({ name, bytes: new Uint8Array(megabytes * MB) });

it('when finished files together are too large, the oldest are dropped and the newest is kept', () => {
  const files = new BoundedFiles();
  for (const name of ['a', 'b', 'c']) files.put(name, file(name, 60));
  expect(['a', 'b', 'c'].map((name) => files.get(name)?.name)).toEqual([undefined, 'b', 'c']);
});

it('a file that is larger than the limit for all is kept alone', () => {
  const files = new BoundedFiles();
  files.put('a', file('a', 1));
  files.put('large', file('large', 200));
  expect(files.get('a')).toBeUndefined();
  expect(files.take('large')?.bytes.length).toBe(200 * MB);
  for (const name of ['b', 'c']) files.put(name, file(name, 60));
  expect(files.get('b')?.name).toBe('b');
});
