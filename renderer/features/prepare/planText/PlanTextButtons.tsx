import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal, type Refusal } from '../../../../core/messages/refusal';
import { RefusalNote } from '../../../parts/RefusalNote';
import { desk } from '../../../state/bridge';
import { useCatalogue, useLibrary } from '../../../state/ledgers';
import { showToast } from '../../../state/toasts';
import { go } from '../../../state/view';

/** The way in for the official text of a whole plan, and its way to another laptop. */
export function PlanTextButtons({ plan }: { plan: string }) {
  const { t } = useTranslation();
  const { wordings } = useLibrary('wordings');
  const [refusal, setRefusal] = useState<Refusal>();
  const isOwn = useCatalogue().frameworks.some(({ framework, own }) => own && framework.id === plan);
  const hasEntered = Object.values(wordings).some(({ target }) => target.framework === plan);

  const save = async () => {
    const { api } = desk();
    const file = await api.savePlanText({ plan });
    const saved = isRefusal(file) ? file : await api.saveFile({ file: file.file });
    setRefusal(isRefusal(saved) ? saved : undefined);
    if (isRefusal(file) || isRefusal(saved) || 'cancelled' in saved) return;
    showToast({ text: t('planText.saved', { name: file.name }) });
  };

  return (
    <>
      <div className="line wraps">
        <Button
          variant="default"
          leftSection={<IconFileText size={18} aria-hidden />}
          onClick={() => go('prepare', { section: 'planText' })}
        >
          {t('planText.open')}
        </Button>
        {(isOwn || hasEntered) && (
          <Button variant="subtle" onClick={() => void save()}>
            {t(isOwn ? 'planText.saveOwn' : 'planText.save')}
          </Button>
        )}
      </div>
      <RefusalNote refusal={refusal} />
    </>
  );
}
