import { getMessages } from '@/lib/i18n/messages';
import { LivePart, type LivePartProps } from '../live-part';
import { fairnessPart, fairnessStart, readScene } from './fields';
import { NearFairness } from './near.client';
import { SceneResult, sceneSummary } from './scene-result';
import { fairnessWords } from './words';

/** Why equal treatment in one sense is unequal in another. */
export function FairnessExplorer({ locale }: LivePartProps) {
  const words = fairnessWords[locale];
  const { live } = getMessages(locale);
  const { scene } = readScene(fairnessStart);
  return (
    <LivePart id={fairnessPart} {...{ locale, words }}>
      <NearFairness
        near={{
          part: fairnessPart,
          words: live,
          still: scene && (
            <>
              <p>{sceneSummary(scene, words)}</p>
              <SceneResult scene={scene} words={words} />
            </>
          ),
        }}
        {...{ words, live }}
      />
    </LivePart>
  );
}
