import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { suggestedParagraphs } from '../../../core/document/suggestion';
import type { StyleField } from '../../../core/model/houseStyle';
import type { Language } from '../../../core/model/language';
import type { Node } from '../../../core/model/text';
import { Note } from '../../parts/Note';
import { showToast } from '../../state/toasts';
import { sameNodes } from '../../blocks/wording/convert';
import { useDescribe } from '../../blocks/wording/useDescribe';
import { Wording } from '../../blocks/wording/Wording';

interface StandardTextProps {
  field: StyleField;
  language: Language;
  label: string;
  /** What the field holds now, paragraph by paragraph. */
  written: Node[][];
  onUse: (paragraphs: Node[][]) => Promise<boolean>;
}

/**
 * A house style chosen later has standard texts too: they are offered beside what was written, and take its place only
 * when that is chosen. Draws nothing when the field says the same already.
 */
export function StandardText({ field, language, label, written, onUse }: StandardTextProps) {
  const { t } = useTranslation();
  const describe = useDescribe();
  const offer = useRef<HTMLDivElement>(null);
  const standard = suggestedParagraphs(field, language);
  if (!standard || sameNodes(standard, written)) return null;
  const take = async () => {
    const editor = offer.current?.parentElement?.querySelector<HTMLElement>('[contenteditable]');
    if (!(await onUse(standard))) return;
    showToast({ text: t('prepare.standardTaken', { field: label }), undo: true });
    // The offer is gone, and the keyboard with it: on to the text that was taken.
    editor?.focus();
  };
  return (
    <div ref={offer}>
      <Note
        role="group"
        label={t('prepare.standardFor', { field: label })}
        action={
          <Button size="xs" variant="default" onClick={() => void take()}>
            {t(written.length > 0 ? 'prepare.standardInstead' : 'prepare.standardUse')}
          </Button>
        }
      >
        <p className="strong">{t('prepare.standard')}</p>
        {standard.map((nodes, index) => (
          <p key={index} className="quiet">
            <Wording nodes={nodes} describe={describe} language={language} />
          </p>
        ))}
      </Note>
    </div>
  );
}
