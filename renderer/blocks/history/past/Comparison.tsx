import { Button, Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../../../core/messages/refusal';
import type { Language } from '../../../../core/model/language';
import { inOrder } from '../../../../core/model/order';
import type { Recommendation } from '../../../../core/model/recommendation';
import type { Text } from '../../../../core/model/text';
import type { Workshop } from '../../../../core/model/workshop';
import { plainText } from '../../../../core/queries/plainText';
import { isNothing, previewRestore, type ItemSince } from '../../../../core/restore/preview';
import { EmptyState } from '../../../parts/EmptyState';
import { WordDiff } from '../../../parts/WordDiff';
import { cx } from '../../../parts/cx';
import classes from './PastView.module.css';

interface ComparisonProps {
  now: Workshop;
  then: Workshop;
  language: Language;
  marked: ReadonlySet<string>;
  onMark: (recommendation: string) => void;
  onCopyGroup: (group: string) => void;
}

/** What has changed between then and now, under the headings of then: what came since, what went, and word by word. */
export function Comparison({ now, then, language, marked, onMark, onCopyGroup }: ComparisonProps) {
  const { t } = useTranslation();
  const preview = useMemo(() => previewRestore(now, then, { of: 'whole' }), [now, then]);
  if (isRefusal(preview)) return null;
  if (isNothing(preview))
    return (
      <div className={cx('stack gap-5', classes.comparison)}>
        <EmptyState title={t('past.sameTitle')}>{t('past.sameText')}</EmptyState>
      </div>
    );
  const changeOfGroup = new Map(preview.groups.map(({ id, change }) => [id, change]));
  const groups = inOrder(Object.values({ ...now.groups, ...then.groups }));
  return (
    <div className={cx('stack gap-5', classes.comparison)}>
      {preview.settings.length > 0 && (
        <p className="quiet">
          {t('past.settings', { list: preview.settings.map((part) => t(`past.parts.${part}`)) })}
        </p>
      )}
      {groups.map((group) => {
        const items = preview.items.filter((item) => (item.then ?? item.now)?.group === group.id);
        const change = changeOfGroup.get(group.id);
        if (items.length === 0 && !change) return null;
        const was = then.groups[group.id];
        const title = wordsOf(group.title, language);
        return (
          <section key={group.id} aria-label={title || t('past.noHeading')}>
            <div className={cx('line wraps spread gap-3 ruled', classes.groupLine)}>
              <h2>
                {title === '' ? (
                  t('past.noHeading')
                ) : (
                  <WordDiff
                    before={was ? title : ''}
                    after={wordsOf(now.groups[group.id]?.title ?? {}, language)}
                    language={language}
                  />
                )}
              </h2>
              {was && (
                <Button size="compact-xs" variant="default" onClick={() => onCopyGroup(group.id)}>
                  {t('past.copyGroup')}
                </Button>
              )}
            </div>
            <ol className={classes.items}>
              {items.map((item) => (
                <Item
                  key={item.id}
                  item={item}
                  language={language}
                  marked={marked.has(item.id)}
                  onMark={onMark}
                />
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}

interface ItemProps {
  item: ItemSince;
  language: Language;
  marked: boolean;
  onMark: (recommendation: string) => void;
}

function Item({ item, language, marked, onMark }: ItemProps) {
  const { t } = useTranslation();
  const { id, change, then, now, number } = item;
  const label = [number, t(`past.changes.${change}`)].filter(Boolean).join(' · ');
  return (
    <li className={cx('stack gap-1 ruled', classes.item)}>
      <div>
        {then ? (
          <Checkbox size="xs" label={label} checked={marked} onChange={() => onMark(id)} />
        ) : (
          <span className="hint">{label}</span>
        )}
      </div>
      <p className={classes.text}>
        <WordDiff before={allWords(then, language)} after={allWords(now, language)} language={language} />
      </p>
    </li>
  );
}

function wordsOf(text: Text, language: Language): string {
  return plainText((text[language] ?? Object.values(text)[0])?.nodes ?? []);
}

function allWords(item: Recommendation | undefined, language: Language): string {
  if (!item) return '';
  return [item.text, ...item.subItems.map(({ text }) => text)]
    .map((text) => wordsOf(text, language))
    .join('\n');
}
