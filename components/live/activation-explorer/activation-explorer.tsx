import { getMessages } from '@/lib/i18n/messages';
import { LivePart, type LivePartProps } from '../live-part';
import { readNumbers } from '../number';
import { readOption } from '../option';
import { ActivationResult, activationSummary } from './activation-result';
import { activationIds } from './activations';
import { activationBounds, activationPart, activationStart } from './fields';
import { NearActivation } from './near.client';
import { activationWords } from './words';

/** The activations, their slopes, and what a stack of them does to a gradient. */
export function ActivationExplorer({ locale }: LivePartProps) {
  const words = activationWords[locale];
  const { live } = getMessages(locale);
  const { values } = readNumbers(activationStart, activationBounds);
  const view = values && { kind: readOption(activationStart.kind, activationIds), ...values };
  return (
    <LivePart id={activationPart} {...{ locale, words }}>
      <NearActivation
        near={{
          part: activationPart,
          words: live,
          still: view && (
            <>
              <p>{activationSummary(view, words)}</p>
              <ActivationResult {...{ view, words }} />
            </>
          ),
        }}
        {...{ words, live }}
      />
    </LivePart>
  );
}
