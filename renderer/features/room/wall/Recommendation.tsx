import { LANGUAGE_TAGS } from '../../../../core/model/language';
import type { RoomViewOf, RoomWording } from '../../../../core/room/view';
import { roomWords } from '../../../../core/room/words';
import { Runs } from './Runs';
import { useFit } from './useFit';
import classes from './Recommendation.module.css';

/** One that is short is no louder than one that is long: both stand between 5 and 8.5 hundredths while they fit. */
const LARGEST = 8.5;

/** One recommendation, as large as it can be; in two languages side by side, or one under the other on a wall of 4:3. */
export function Recommendation({ view }: { view: RoomViewOf<'recommendation'> }) {
  const { language, also, beside, page } = view;
  const ref = useFit<HTMLDivElement>(view, LARGEST);
  return (
    <div className={classes.whole}>
      <div ref={ref} className={classes.fit} data-two={beside !== undefined || undefined}>
        <Wording wording={view} />
        {beside && also && <Wording wording={beside} lang={LANGUAGE_TAGS[also]} />}
      </div>
      {page && <p className={classes.page}>{roomWords(language, also).page(page.at, page.of)}</p>}
    </div>
  );
}

function Wording({ wording, lang }: { wording: RoomWording; lang?: string }) {
  const { label, runs, subItems } = wording;
  return (
    <div className={classes.item} lang={lang}>
      {label !== '' && <p className={classes.label}>{label}</p>}
      <div>
        <p className={classes.text}>
          <Runs runs={runs} />
        </p>
        {subItems.map((subItem, index) => (
          <p key={index} className={classes.subItem}>
            <span className={classes.mark}>{subItem.label}</span>
            <span className={classes.text}>
              <Runs runs={subItem.runs} />
            </span>
          </p>
        ))}
      </div>
    </div>
  );
}
