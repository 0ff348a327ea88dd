import type { DeskRequests } from '../../core/contract';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { gather } from './gather';
import type { Handlers } from '../requests/endpoint';
import type { HostContext } from '../requests/context';

type DocumentRequests = Pick<DeskRequests, 'exportEdition' | 'cancelJob' | 'saveFile'>;

/** Export in the background, and handing over what is finished. */
export function documentHandlers(context: HostContext): Handlers<DocumentRequests> {
  const { jobs, files, desk, options } = context;
  return {
    exportEdition: async ({ edition, format, job }) => {
      const material = await gather(context, edition);
      if (isRefusal(material)) return material;
      const rendered = await jobs.run(job, { kind: 'render', material, format }, (step) =>
        desk.publish('job', { job, ...step }),
      );
      return isRefusal(rendered) ? rendered : files.put(rendered.name, rendered.bytes);
    },
    cancelJob: async ({ job }) => {
      jobs.cancel(job);
      return null;
    },
    saveFile: async ({ file }): Promise<Refusal | Awaited<ReturnType<typeof options.shell.save>>> => {
      const found = files.get(file);
      if (!found) return refuse('thing.missing', { kind: 'file', id: file });
      return options.shell.save({ id: file, ...found });
    },
  };
}
