import { version } from '../../package.json';
import type { DeskApi } from '../../core/contract';
import { isRefusal } from '../../core/messages/refusal';
import { createHost } from '../../host/createHost';
import { refused, type Outcome } from './outcome';
import type { Setting } from './setting';

/** Does work that changes the library, which must not be open elsewhere meanwhile. */
export async function withHost(
  setting: Setting,
  work: (desk: DeskApi) => Promise<Outcome>,
): Promise<Outcome> {
  const host = await createHost({
    library: setting.library,
    templates: setting.templates,
    worker: setting.worker,
    now: () => setting.now,
    shell: { kind: 'desktop', version, save: () => Promise.resolve({ cancelled: true }) },
  });
  if (isRefusal(host)) return refused(host, setting.library);
  try {
    return await work(host.desk.as('command-line'));
  } finally {
    await host.close();
  }
}
