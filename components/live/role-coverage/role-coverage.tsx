import { getMessages } from '@/lib/i18n/messages';
import { LivePart, type LivePartProps } from '../live-part';
import { coverageOf, rolePart } from './coverage';
import { holdingsOf, roleStart, stageOf } from './fields';
import { NearRoleCoverage } from './near.client';
import { RoleResult } from './role-result';
import { roleWords } from './words';

/** Eight jobs against the names of a team, by what its stage asks. */
export function RoleCoverage({ locale }: LivePartProps) {
  const words = roleWords[locale];
  const { live } = getMessages(locale);
  const stage = stageOf(roleStart);
  const coverage = coverageOf(holdingsOf(roleStart), stage);
  return (
    <LivePart id={rolePart} {...{ locale, words }}>
      <NearRoleCoverage
        near={{
          part: rolePart,
          words: live,
          still: <RoleResult {...{ coverage, stage, words }} />,
        }}
        {...{ locale, words, live }}
      />
    </LivePart>
  );
}
