'use client';

import { whenNear } from '../when-near.client';

export const NearTechRoute = whenNear(() =>
  import('./tech-route-chooser.client').then(({ TechRouteIsland }) => TechRouteIsland),
);
