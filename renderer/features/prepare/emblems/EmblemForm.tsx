import { Button, Checkbox, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EU_STATEMENTS } from '../../../../core/document/euStatements';
import { LEAST_WITH_STATEMENT } from '../../../../core/document/letterhead';
import { EMBLEM_HEIGHT, type Emblem, type Image } from '../../../../core/model/emblem';
import type { Language } from '../../../../core/model/language';
import { LinkButton } from '../../../parts/LinkButton';
import { Note } from '../../../parts/Note';
import { SavedInput } from '../../../parts/SavedInput';
import { Segmented } from '../../../parts/Segmented';
import classes from './EmblemForm.module.css';
import type { Change } from './useLetterhead';

type Part = Extract<Change, { change: 'set' }>['set'];

interface EmblemFormProps {
  emblem: Emblem;
  image: Image | undefined;
  languages: readonly Language[];
  /** What it is called here. */
  name: string;
  /** What a logo is called that is larger, where none may be. */
  larger: string | undefined;
  onChange: (set: Part) => Promise<boolean>;
  onRemove: () => void;
}

/** One emblem: what it shows, where it stands, how high, and what stands under it in each language of the style. */
export function EmblemForm({ emblem, image, languages, name, larger, onChange, onRemove }: EmblemFormProps) {
  const { t } = useTranslation();
  const { alt, statement = {}, place, height, needsStatement = false } = emblem;
  const inWords = (language: Language) => t(`common.languages.${language}`);
  const lacking = languages.filter(
    (language) => alt[language] === undefined || (needsStatement && statement[language] === undefined),
  );
  const takeStatement = async (which: keyof typeof EU_STATEMENTS) => {
    for (const language of languages)
      if (!(await onChange({ part: 'statement', language, text: EU_STATEMENTS[which][language] }))) return;
    await onChange({ part: 'needsStatement', needed: true });
  };
  return (
    <div className="card stack gap-4" role="group" aria-label={name}>
      <div className="line spread">
        <span className="line gap-3">
          {image && (
            <img className={classes.image} src={`data:image/${image.type};base64,${image.data}`} alt="" />
          )}
          <span className="strong">{name}</span>
        </span>
        <Button
          size="xs"
          variant="default"
          onClick={onRemove}
          aria-label={t('emblems.removeNamed', { name })}
        >
          {t('emblems.remove')}
        </Button>
      </div>
      {lacking.length > 0 && (
        <Note meaning="gap">{t('emblems.lacks', { languages: lacking.map(inWords) })}</Note>
      )}
      {needsStatement && height < LEAST_WITH_STATEMENT && (
        <Note meaning="gap">{t('emblems.tooLow', { least: LEAST_WITH_STATEMENT })}</Note>
      )}
      {larger !== undefined && <Note meaning="gap">{t('emblems.smaller', { other: larger })}</Note>}
      <div className="stack two gap-4">
        {languages.map((language) => (
          <SavedInput
            key={language}
            label={t('emblems.alt', { language: inWords(language) })}
            value={alt[language] ?? ''}
            lang={language}
            maxLength={300}
            onSave={(text) => onChange({ part: 'alt', language, text })}
          />
        ))}
      </div>
      <div className="line wraps gap-3">
        <Segmented
          label={t('emblems.edge')}
          value={place.edge}
          options={(['head', 'foot'] as const).map((value) => ({
            value,
            label: t(`emblems.edges.${value}`),
          }))}
          onChange={(edge) => void onChange({ part: 'place', place: { ...place, edge } })}
        />
        <Segmented
          label={t('emblems.side')}
          value={place.side}
          options={(['left', 'center', 'right'] as const).map((value) => ({
            value,
            label: t(`emblems.sides.${value}`),
          }))}
          onChange={(side) => void onChange({ part: 'place', place: { ...place, side } })}
        />
        <Segmented
          label={t('emblems.pages')}
          value={place.pages}
          options={(['first', 'all'] as const).map((value) => ({
            value,
            label: t(`emblems.onPages.${value}`),
          }))}
          onChange={(pages) => void onChange({ part: 'place', place: { ...place, pages } })}
        />
      </div>
      <NumberInput
        className={classes.height ?? ''}
        label={t('emblems.height')}
        value={height}
        min={EMBLEM_HEIGHT.least}
        max={EMBLEM_HEIGHT.most}
        step={1}
        onChange={(value) => {
          if (typeof value === 'number' && value >= EMBLEM_HEIGHT.least && value <= EMBLEM_HEIGHT.most)
            void onChange({ part: 'height', height: value });
        }}
      />
      <Checkbox
        label={t('emblems.needsStatement')}
        description={t('emblems.needsStatementText')}
        checked={needsStatement}
        onChange={({ currentTarget: { checked } }) =>
          void onChange({ part: 'needsStatement', needed: checked })
        }
      />
      <div className="stack two gap-4">
        {languages.map((language) => (
          <SavedInput
            key={language}
            label={t('emblems.statement', { language: inWords(language) })}
            value={statement[language] ?? ''}
            lang={language}
            maxLength={300}
            onSave={(text) => onChange({ part: 'statement', language, text })}
          />
        ))}
      </div>
      <p className="hint">
        {t('emblems.euOffer')}{' '}
        <LinkButton onPress={() => void takeStatement('funded')}>{t('emblems.euFunded')}</LinkButton>
        {' · '}
        <LinkButton onPress={() => void takeStatement('coFunded')}>{t('emblems.euCoFunded')}</LinkButton>
      </p>
    </div>
  );
}
