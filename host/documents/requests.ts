import type { DeskRequests } from '../../core/contract';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { documentInput } from './documentInput';
import type { Handlers } from '../requests/door';
import { peopleListInput } from './peopleListInput';
import type { HostContext } from '../requests/context';

type DocumentRequests = Pick<DeskRequests, 'exportDocument' | 'exportPeopleList' | 'cancelJob' | 'saveFile'>;

/** Export in the background, and handing over what is finished. */
export function documentHandlers(context: HostContext): Handlers<DocumentRequests> {
  const { jobs, files, desk, options } = context;
  return {
    exportDocument: async ({ workshop, language, style, allowMissing, format, job }) => {
      const input = await documentInput(context, { workshop, language, style, allowMissing });
      if (isRefusal(input)) return input;
      const rendered = await jobs.run(job, { kind: 'render', input, format }, (step) =>
        desk.publish('job', { job, ...step }),
      );
      if (isRefusal(rendered)) return rendered;
      return { ...files.put(rendered.name, rendered.bytes), notes: [] };
    },
    exportPeopleList: async ({ workshop, wanted, format, job }) => {
      const input = await peopleListInput(context, workshop, wanted);
      if (isRefusal(input)) return input;
      const rendered = await jobs.run(job, { kind: 'peopleList', input, format }, (step) =>
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
