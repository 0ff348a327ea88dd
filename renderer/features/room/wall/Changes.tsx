import { LANGUAGE_TAGS } from '../../../../core/model/language';
import type { RoomViewOf } from '../../../../core/room/view';
import { roomWords } from '../../../../core/room/words';
import { Block } from './Block';
import { useFit } from './useFit';
import classes from './Changes.module.css';

/** A page is cut for 5 hundredths on a wall of 4:3; on a wide one its text is larger. */
const LARGEST = 6;

/** What was changed since, each text once with its marks; as many texts as stand whole, page by page. */
export function Changes({ view }: { view: RoomViewOf<'changes'> }) {
  const { language, also, title, heads, blocks, page } = view;
  const ref = useFit<HTMLDivElement>(view, LARGEST);
  return (
    <div className={classes.changes}>
      <header className={classes.head}>
        <h1 className={classes.title}>{title}</h1>
        {heads.map((head, index) => (
          <p key={index} className={classes.since} lang={LANGUAGE_TAGS[index > 0 && also ? also : language]}>
            {head}
          </p>
        ))}
      </header>
      <div ref={ref} className={classes.fit}>
        {blocks.map((block, index) => (
          <Block key={index} block={block} also={also} />
        ))}
      </div>
      {page && <p className={classes.page}>{roomWords(language, also).page(page.at, page.of)}</p>}
    </div>
  );
}
