import { expect, test } from './system';
import { WindowsServer } from './windowsServer';

const IN_USE = /already open/;

test('a second Rapporteur on one library is refused, also with its folder in other capitals; a killed one frees the lock', async ({
  place,
}) => {
  const first = new WindowsServer(place);
  await first.start();
  expect(await new WindowsServer(place).tryToStart()).toMatch(IN_USE);
  expect(await new WindowsServer(place, 'LIBRARY').tryToStart()).toMatch(IN_USE);

  await first.kill();
  const next = new WindowsServer(place, 'LIBRARY');
  expect(await next.tryToStart()).toBeUndefined();
  expect(await new WindowsServer(place).tryToStart()).toMatch(IN_USE);
});
