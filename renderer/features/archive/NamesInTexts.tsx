import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ErasurePreview } from '../../../core/contract';
import { useExplain } from '../../locales/labels';

interface NamesInTextsProps {
  preview: ErasurePreview;
  chosen: ReadonlySet<string>;
  onDecide: (name: string, goes: boolean) => void;
}

/** Names of people that stand in the present texts: a person decides about each; and packages that hold them. */
export function NamesInTexts({ preview, chosen, onDecide }: NamesInTextsProps) {
  const { t } = useTranslation();
  const explain = useExplain();
  const names = [...new Set(preview.places.map(({ name }) => name))];
  return (
    <>
      {names.length > 0 && (
        <fieldset className="stack">
          <legend>{t('archive.namesInTexts')}</legend>
          <p>{t('archive.namesInTextsText')}</p>
          {names.map((name) => {
            const places = preview.places.filter((place) => place.name === name);
            return (
              <Checkbox
                key={name}
                checked={chosen.has(name)}
                onChange={(event) => onDecide(name, event.currentTarget.checked)}
                label={t('archive.takeOut', { name })}
                description={places
                  .slice(0, 3)
                  .map(({ excerpt, isNote }) => (isNote ? t('archive.inNote', { excerpt }) : `“${excerpt}”`))
                  .join(' · ')}
              />
            );
          })}
        </fieldset>
      )}
      {preview.unread.length > 0 && (
        <div role="note">
          <p>{t('archive.namesUnread')}</p>
          <ul>
            {preview.unread.slice(0, 5).map((each, index) => (
              <li key={index}>{explain(each)}</li>
            ))}
          </ul>
        </div>
      )}
      <p>{t('archive.wholeNames')}</p>
      {preview.packages.length > 0 && (
        <p>{t('archive.packagesNaming', { titles: preview.packages.map(({ package: id }) => id) })}</p>
      )}
    </>
  );
}
