import { getMessages } from '@/lib/i18n/messages';
import { LivePart, type LivePartProps } from '../live-part';
import { techPart, techStart } from './answers';
import { NearTechRoute } from './near.client';
import { advise } from './route';
import { RouteResult, routeSummary, type NamedCriterion } from './route-result';
import { techWords } from './words';

type TechRouteChooserProps = LivePartProps & { criteria: readonly NamedCriterion[] };

/** Seven questions, and the route that a test of one's own asks for. */
export function TechRouteChooser({ locale, criteria }: TechRouteChooserProps) {
  const words = techWords[locale];
  const { live } = getMessages(locale);
  return (
    <LivePart id={techPart} {...{ locale, words }}>
      <NearTechRoute
        near={{
          part: techPart,
          words: live,
          still: (
            <>
              <p>{routeSummary(techStart, words)}</p>
              <RouteResult advice={advise(techStart)} {...{ criteria, words }} />
            </>
          ),
        }}
        {...{ locale, words, live, criteria }}
      />
    </LivePart>
  );
}
