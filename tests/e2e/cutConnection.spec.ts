import { expect, test } from './support/rapporteur';
import { beginDraft, goTo } from './support/work';

test('a capture whose connection is cut before the answer is recorded once, even when the window is reloaded', async ({
  desk,
}) => {
  await beginDraft(desk, ['Share information']);
  let cut = false;
  let sent = 0;
  await desk.routeWebSocket(/client=/, (page) => {
    const host = page.connectToServer();
    page.onMessage((message) => {
      host.send(message);
      if (!cut || !String(message).includes('recommendation.capture')) return;
      sent += 1;
      cut = false;
      // The host has the request; its answer and events no longer arrive.
      host.onMessage(() => undefined);
      setTimeout(() => void page.close({ code: 1012, reason: 'cut' }), 300);
    });
  });
  await desk.reload();
  await goTo(desk, 'Room');
  const line = desk.getByRole('textbox', { name: /Who speaks/ });
  await expect(line).toBeVisible();

  cut = true;
  await line.fill('Train consular staff');
  await line.press('Enter');
  await expect.poll(() => sent).toBe(1);
  // Connected again, the window receives the missed events: the line is not offered a second time.
  await expect(desk.getByRole('listitem').filter({ hasText: 'Train consular staff' })).toBeVisible();
  await expect(desk.getByRole('status').filter({ hasText: /^(Saved |All saved)/ })).toBeVisible();
  await expect(line).toHaveValue('');

  cut = true;
  await line.fill('Protect witnesses');
  await line.press('Enter');
  await expect.poll(() => sent).toBe(2);
  await desk.reload();
  await expect(line).toHaveValue('');
  await goTo(desk, 'Desk');
  await expect(desk.getByRole('article')).toHaveCount(3);
});
