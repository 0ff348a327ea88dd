import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/Panel';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCatalogue, useWorkshop } from '../../state/ledgers';
import { formatRoute } from '../../state/view';
import { FieldTexts } from './FieldTexts';
import { parseSource } from './source';

/** The side panel of a piece of the document that is no recommendation and no heading: where it comes from. */
export function DocumentPartPanel({ id }: { id: string }) {
  const source = parseSource(id);
  if (source?.kind === 'field') return <FieldPanel field={source.id} />;
  if (source?.kind === 'framework') return <FrameworkPanel number={source.id} />;
  return <StylePanel />;
}

function FieldPanel({ field }: { field: string }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { id, document } = useWorkshop('id', 'document');
  const { styles } = useCatalogue();
  const own = styles
    .find((style) => style.id === document.style)
    ?.fields.find((candidate) => candidate.id === field);
  if (!own) {
    return (
      <Panel kind={t('document.partOfMeeting')} title={t('document.meetingTitle')}>
        <p>{t('document.meetingText')}</p>
        <a href={formatRoute({ place: 'prepare', section: 'meeting', workshop: id })}>
          {t('document.toMeeting')}
        </a>
      </Panel>
    );
  }
  const hint = own.hint?.[language] ?? own.hint?.en;
  return (
    <Panel kind={t('document.partOfDocument')} title={own.label[language] ?? own.label.en ?? field}>
      {hint !== undefined && <p className="hint">{hint}</p>}
      <FieldTexts field={field} />
      <a href={formatRoute({ place: 'prepare', section: 'document', workshop: id })}>
        {t('document.toFields')}
      </a>
    </Panel>
  );
}

function FrameworkPanel({ number }: { number: string }) {
  const { t } = useTranslation();
  const { id } = useWorkshop('id');
  return (
    <Panel kind={t('document.partOfPlan')} title={t('document.planEntry', { number })}>
      <p>{t('document.planText')}</p>
      <a href={formatRoute({ place: 'prepare', section: 'plans', workshop: id })}>{t('document.toPlans')}</a>
    </Panel>
  );
}

function StylePanel() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { id, document } = useWorkshop('id', 'document');
  const { styles } = useCatalogue();
  const style = styles.find((candidate) => candidate.id === document.style);
  return (
    <Panel kind={t('document.partOfStyle')} title={style?.name[language] ?? document.style}>
      <p>{t('document.styleText')}</p>
      <a href={formatRoute({ place: 'prepare', section: 'document', workshop: id })}>
        {t('document.toStyle')}
      </a>
    </Panel>
  );
}
