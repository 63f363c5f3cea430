import { callAddress } from '@/lib/cohort/calls';
import type { Messages } from '@/lib/i18n/messages';
import { Section } from './section';

const formats = ['csv', 'jsonl', 'json'] as const;
type ExportSettingProps = { cohort: string; words: Messages['cohorts']['settings']['export'] };

/** Everything as a file. Plain links: the browser takes the file in piece by piece, however large. */
export function ExportSetting({ cohort, words }: ExportSettingProps) {
  return (
    <Section id="export" title={words.title} intro={words.intro}>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <a href={callAddress('exportCohort', { cohort }, { format })} download>
              {words[format]}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
