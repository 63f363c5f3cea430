'use client';

import { useSession } from '@/components/session/session.client';
import type { Messages } from '@/lib/i18n/messages';
import { keptInputs } from './kept-inputs';
import { CheckField } from './row-fields.client';

type PrintWithReportProps = { part: string; words: Messages['live'] };

/** Whether the report has this part among its worksheets; asked once there is something to print. */
export function PrintWithReport({ part, words }: PrintWithReportProps) {
  const chosen = useSession(({ work }) => work.inputs[`${part}/report`]?.value === 'yes');
  const isFilled = useSession(({ work }) =>
    Object.keys(keptInputs(work.inputs, part)).some((field) => field !== 'report'),
  );
  const keepInput = useSession((session) => session.keepInput);
  if (!isFilled && !chosen) return null;
  return (
    <div className="no-print">
      <CheckField
        label={words.printWithReport}
        checked={chosen}
        onChange={(checked) => keepInput(part, 'report', checked ? 'yes' : '')}
      />
    </div>
  );
}
