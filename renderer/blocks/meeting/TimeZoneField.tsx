import { Button, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OfferedZone } from '../../../core/directory/zonesOfPlace';

interface TimeZoneFieldProps {
  label: string;
  value: string;
  /** The zones that the host knows. */
  known: readonly string[];
  /** What the place of the meeting offers beside it. */
  offered: readonly OfferedZone[];
  /** Where the value comes from, or what it is for. */
  note: string;
  onChange: (zone: string) => void;
}

/** The zone of the meeting, chosen from the list or taken from its place; nothing is set that is not shown here. */
export function TimeZoneField({ label, value, known, offered, note, onChange }: TimeZoneFieldProps) {
  const { t } = useTranslation();
  const others = offered.filter(({ zone }) => zone !== value);
  return (
    <div className="stack gap-1">
      <Select
        label={label}
        searchable
        limit={60}
        value={value}
        data={known.includes(value) ? [...known] : [value, ...known]}
        onChange={(zone) => zone !== null && onChange(zone)}
      />
      <p className="hint" role="status">
        {note}
      </p>
      {others.length > 0 && (
        <ul className="line wraps">
          {others.map(({ place, zone }) => (
            <li key={zone}>
              <Button variant="default" size="xs" onClick={() => onChange(zone)}>
                {t('prepare.takeZone', { place, zone: zoneName(zone) })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** "Africa/Porto-Novo", "America/New York". */
export function zoneName(zone: string): string {
  return zone.replaceAll('_', ' ');
}
