import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PrintedLanguages } from '../../blocks/document/PrintedLanguages';
import { useWorkshop } from '../../state/ledgers';
import { boothOf, type BoothChoice, type PrintForm } from './printForm';

interface BoothOptionsProps {
  form: PrintForm;
  onChange: (form: PrintForm) => void;
}

/** What the booth pack is to hold beside the programme, the texts and the glossary: names only where somebody asks for them. */
export function BoothOptions({ form, onChange }: BoothOptionsProps) {
  const { t } = useTranslation();
  const booth = boothOf(form, useWorkshop('languages', 'attribution'));
  const choose = (chosen: Partial<BoothChoice>) => onChange({ ...form, booth: { ...booth, ...chosen } });
  return (
    <>
      <PrintedLanguages value={booth.languages} onChange={(languages) => choose({ languages })} />
      <Checkbox
        checked={booth.people}
        onChange={({ currentTarget: { checked } }) => choose({ people: checked })}
        label={t('issue.print.boothPeople')}
        description={t('issue.print.boothPeopleText')}
      />
      <Checkbox
        checked={booth.speakers}
        onChange={({ currentTarget: { checked } }) => choose({ speakers: checked })}
        label={t('issue.print.boothSpeakers')}
        description={t('issue.print.boothSpeakersText')}
      />
    </>
  );
}
