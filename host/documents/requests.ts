import type { DeskRequests } from '../../core/contract';
import type { Edition } from '../../core/edition/edition';
import type { Format } from '../../core/edition/formats';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { gather } from './gather';
import type { Handlers } from '../requests/endpoint';
import type { HostContext } from '../requests/context';

type DocumentRequests = Pick<DeskRequests, 'exportEdition' | 'cancelJob' | 'saveFile' | 'printFile'>;

/** What a draft may lack when it is circulated, and no file may lack (D40, D195). */
const LACKS: ReadonlySet<Refusal['refused']> = new Set(['export.missingField', 'export.emptyList'] as const);
const isOfThePast = (edition: Edition) => edition.what === 'document' && edition.rev !== undefined;

/** Export in the background, and handing over what is finished. */
export function documentHandlers(context: HostContext): Handlers<DocumentRequests> {
  const { jobs, files, desk, options } = context;
  return {
    exportEdition: async ({ edition, format, job }) => {
      const material = await gather(context, edition);
      if (isRefusal(material)) return material;
      const render = (as: Format) =>
        jobs.run(job, { kind: 'render', material, format: as }, (step) =>
          desk.publish('job', { job, ...step }),
        );
      const rendered = await render(format);
      const { pageToPdf } = options.shell;
      if (!isRefusal(rendered)) return files.put(rendered.name, rendered.bytes);
      // Filling it in now changes nothing of what stood then.
      if (isOfThePast(edition) && LACKS.has(rendered.refused))
        return refuse('export.lackedThen', { reason: rendered });
      if (rendered.refused !== 'export.noPdf' || !pageToPdf) return rendered;
      // The part that makes PDFs cannot be loaded here: the desktop prints the page that says the same.
      const page = await render('html');
      if (isRefusal(page)) return page;
      const name = page.name.replace(/\.html$/, '.pdf');
      return { ...files.put(name, await pageToPdf(page.bytes)), standsIn: true };
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
    printFile: async ({ file }) => {
      const found = files.get(file);
      if (!found) return refuse('thing.missing', { kind: 'file', id: file });
      return options.shell.print?.({ id: file, ...found }) ?? refuse('export.noPrinting');
    },
  };
}
