import { getMessages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/format';
import { LivePart, type LivePartProps } from '../live-part';
import { labStart, nextTokenPart, readRun } from './fields';
import { readModel, type ModelFile } from './model';
import { NearNextToken } from './near.client';
import { RunResult } from './run-result';
import { labWords } from './words';

type LabProps = LivePartProps & {
  file: ModelFile;
  /** Where the browser finds the same file, and what it weighs on the way, bytes. */
  address: string;
  weight: number;
};

/** How text is made: a distribution, a choice, and the loop around them, with a model small enough to see through. */
export function NextTokenLab({ locale, file, address, weight }: LabProps) {
  const words = labWords[locale];
  const { live } = getMessages(locale);
  const start = labStart(locale);
  const { run } = readRun(start);
  const size = String(Math.round(weight / 1000));
  const counts = file.levels.reduce((sum, flat) => sum + flat.length, 0);
  const still = run && <RunResult model={readModel(file)} run={run} words={words} />;
  return (
    <LivePart id={nextTokenPart} {...{ locale, words }}>
      <p className="quiet">
        {fill(words.model, {
          size,
          words: file.words.length.toLocaleString('en'),
          counts: counts.toLocaleString('en'),
        })}
      </p>
      <NearNextToken
        near={{ part: nextTokenPart, words: live, still }}
        {...{ locale, words, live, address, size, still }}
      />
    </LivePart>
  );
}
