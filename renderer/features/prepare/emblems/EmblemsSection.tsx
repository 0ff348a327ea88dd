import { useTranslation } from 'react-i18next';
import { largerThan } from '../../../../core/document/letterhead';
import { EMBLEM_HEIGHT, MOST_EMBLEMS } from '../../../../core/model/emblem';
import type { HouseStyle } from '../../../../core/model/houseStyle';
import { JobReport } from '../../../blocks/jobs/JobReport';
import { useInterfaceLanguage } from '../../../locales/labels';
import { FileChoice } from '../../../parts/FileChoice';
import { LinkButton } from '../../../parts/LinkButton';
import { Note } from '../../../parts/Note';
import { RefusalNote } from '../../../parts/RefusalNote';
import { SavedInput } from '../../../parts/SavedInput';
import { Section } from '../../../parts/Section';
import { EmblemForm } from './EmblemForm';
import { useLetterhead } from './useLetterhead';

/** Emblems at the head and the foot of everything that is made in this style, and the text of the foot. */
export function EmblemsSection({ style }: { style: HouseStyle }) {
  const { t } = useTranslation();
  const spoken = useInterfaceLanguage();
  const letterhead = useLetterhead(style.id);
  const { emblems = [], images = {}, footer = {} } = style;
  const { removed, state } = letterhead;
  const called = (emblem: (typeof emblems)[number], index: number) =>
    emblem.alt[spoken] ?? Object.values(emblem.alt)[0] ?? t('emblems.numbered', { number: index + 1 });
  const largerBeside = (emblem: (typeof emblems)[number]) => {
    const larger = emblem.needsStatement && largerThan(emblem, emblems, images);
    return larger ? called(larger, emblems.indexOf(larger)) : undefined;
  };

  return (
    <Section
      title={t('emblems.title')}
      description={t('emblems.text', { style: style.name[spoken] ?? style.id })}
    >
      {emblems.map((emblem, index) => (
        <EmblemForm
          key={emblem.id}
          emblem={emblem}
          image={images[emblem.image]}
          languages={style.languages}
          name={called(emblem, index)}
          larger={largerBeside(emblem)}
          onChange={(set) => letterhead.change({ change: 'set', emblem: emblem.id, set })}
          onRemove={() => void letterhead.remove(emblem, images[emblem.image])}
        />
      ))}
      {removed && (
        <Note role="status">
          {t('emblems.removed')}{' '}
          <LinkButton onPress={() => void letterhead.putBack()}>{t('emblems.putBack')}</LinkButton>
        </Note>
      )}
      <div className="stack gap-1">
        <FileChoice
          label={t('emblems.add')}
          accept=".png,.jpg,.jpeg"
          disabled={emblems.length >= MOST_EMBLEMS || state.phase === 'working'}
          onFile={(file) => void letterhead.addFile(file)}
        />
        <p className="hint">
          {t('emblems.formats', { least: EMBLEM_HEIGHT.least, most: EMBLEM_HEIGHT.most })}
        </p>
      </div>
      {state.phase !== 'idle' && <JobReport state={state} onCancel={letterhead.cancel} />}
      <RefusalNote refusal={letterhead.refusal} />
      <div className="stack two gap-4">
        {style.languages.map((language) => (
          <SavedInput
            key={language}
            label={t('emblems.foot', { language: t(`common.languages.${language}`) })}
            hint={t('emblems.footHint')}
            placeholder={style.issuingBody[language] ?? ''}
            value={footer[language] ?? ''}
            lang={language}
            maxLength={300}
            onSave={(text) => letterhead.change({ change: 'footer', language, text })}
          />
        ))}
      </div>
    </Section>
  );
}
