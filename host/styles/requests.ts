import { createHash } from 'node:crypto';
import type { DeskRequests } from '../../core/contract';
import { changeLetterhead, type LetterheadChange } from '../../core/document/changeLetterhead';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import type { Emblem, Image } from '../../core/model/emblem';
import type { HouseStyle } from '../../core/model/houseStyle';
import { storageRefusal } from '../../workspace/files/failures';
import { saveTemplate } from '../../workspace/templates/ownTemplates';
import type { HostContext } from '../requests/context';
import type { Handlers } from '../requests/endpoint';
import { Queue } from '../runtime/queue';

type StyleRequests = Pick<DeskRequests, 'changeLetterhead' | 'addEmblem'>;

/** Changes of a house style: written to the library's own templates, then told to every window. One after the other. */
export function styleHandlers({
  catalogue,
  library,
  jobs,
  desk,
  now,
  newId,
}: HostContext): Handlers<StyleRequests> {
  const styleOf = (id: string): HouseStyle | Refusal => {
    const available = catalogue.styles.map((known) => known.id).join(', ');
    return catalogue.styles.find((known) => known.id === id) ?? refuse('style.unknown', { id, available });
  };
  const queue = new Queue();
  const change = (id: string, wanted: LetterheadChange) =>
    queue.run(async (): Promise<{ done: true } | Refusal> => {
      const style = styleOf(id);
      if (isRefusal(style)) return style;
      const changed = changeLetterhead(style, wanted, now());
      if (isRefusal(changed)) return changed;
      try {
        await saveTemplate(library.templates, 'documents', changed, library.fs);
      } catch (error) {
        return storageRefusal(error);
      }
      // The list itself stays: others hold it.
      catalogue.styles.splice(catalogue.styles.indexOf(style), 1, changed);
      desk.publish('style', changed);
      return { done: true };
    });

  return {
    changeLetterhead: ({ style, change: wanted }) => change(style, wanted),

    addEmblem: async ({ style, name, bytes, job, as }) => {
      const known = styleOf(style);
      if (isRefusal(known)) return known;
      const read = await jobs.run(job, { kind: 'emblem', bytes, name }, (step) =>
        desk.publish('job', { job, ...step }),
      );
      if (isRefusal(read)) return read;
      const { bytes: pixels, ...size } = read;
      const image: Image = { ...size, data: Buffer.from(pixels).toString('base64') };
      const emblem: Emblem = {
        ...(as ?? newEmblem(newId())),
        image: createHash('sha256').update(pixels).digest('hex'),
      };
      const added = await change(style, { change: 'add', emblem, image });
      return isRefusal(added) ? added : { emblem: emblem.id };
    },
  };
}

/** At the upper left of the first page, two centimetres high: what is said of it is entered next. */
function newEmblem(id: string): Omit<Emblem, 'image'> {
  return { id, alt: {}, height: 20, place: { edge: 'head', side: 'left', pages: 'first' } };
}
