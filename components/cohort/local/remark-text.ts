import { MAX_FILES } from '@/lib/cohort/local-collection-limits';
import type { FileFault, FounderFile } from '@/lib/cohort/local-file';
import type { Remark } from '@/lib/cohort/local-remarks';
import type { Aside } from '@/lib/cohort/local-sort';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';

type Words = Messages['local']['found'];

/** Sizes are counted in characters; for the reader they are megabytes. */
const MEGABYTE = 1024 * 1024;

/** A file as it is named in a list: with its folder, since many may be called alike. */
export function fileName({ name, folder }: Pick<FounderFile, 'name' | 'folder'>): string {
  return folder ? `${folder}/${name}` : name;
}

/** Why a file cannot be counted, and what to do. */
export function faultText({ problems }: Words, fault: FileFault): string {
  switch (fault.code) {
    case 'too-large':
      return fill(problems['too-large'], { most: Math.round(fault.most / MEGABYTE) });
    case 'damaged':
      return fill(problems.damaged, { paths: fault.paths.join(', ') });
    case 'too-many':
      return fill(problems['too-many'], { most: MAX_FILES });
    default:
      return fill(problems[fault.code], { ...fault });
  }
}

/** Why a file that can be read does not count. */
export function asideText(words: Words, { why, counts }: Aside): string {
  if (!counts) return words.leftOut;
  const message = why === 'same-content' ? words.sameContent : words.olderState;
  return fill(message, { other: fileName(counts) });
}

/** What is worth knowing about a file that counts. */
export function remarkText(words: Words, remark: Remark): string {
  if (remark.kind === 'nothing') return words.nothing;
  if (remark.kind === 'as-team') return words.asTeam;
  const { kind, renamed, retired, unknown } = remark;
  const isSame = kind === 'older' && renamed + retired + unknown === 0;
  return fill(words[isSame ? 'same' : kind], { ...remark });
}
