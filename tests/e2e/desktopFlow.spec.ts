import { test } from './support/desktop';
import { doTheMainJob } from './support/mainJob';

test('the main job on the real desktop: from an empty library to Word and the archive, and everything is there after a restart', async ({
  desktop,
}) => {
  test.setTimeout(150_000);
  await doTheMainJob(desktop);
});
