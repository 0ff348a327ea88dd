import { useTranslation } from 'react-i18next';
import type { Spelling } from '../../../../core/participants/outcome';
import { SpellingRow } from './SpellingRow';
import classes from './Spellings.module.css';

/** Shown one by one; of hundreds of misspellings the first are, and the rest is counted. */
const SHOWN = 15;

/** Spellings that leave a doubt: those that only a person can settle first. Each is settled once for all its rows. */
export function Spellings({ spellings }: { spellings: Spelling[] }) {
  const { t } = useTranslation();
  if (spellings.length === 0) return null;
  const weight = ({ doubt }: Spelling) => ['several', 'unsure', 'unknown'].indexOf(doubt);
  const sorted = [...spellings].sort((a, b) => weight(a) - weight(b));
  const shown = sorted.filter(({ doubt }, at) => at < SHOWN || doubt === 'several');
  const more = sorted.length - shown.length;
  return (
    <section aria-labelledby="spellings" className="stack card">
      <h2 id="spellings">{t('importList.spellings')}</h2>
      <p className="hint">{t('importList.spellingsText')}</p>
      <ul className={classes.list}>
        {shown.map((spelling) => (
          <SpellingRow key={spelling.key} spelling={spelling} />
        ))}
      </ul>
      {more > 0 && <p className="hint">{t('importList.moreSpellings', { count: more })}</p>}
    </section>
  );
}
