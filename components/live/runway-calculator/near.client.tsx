'use client';

import { whenNear } from '../when-near.client';

export const NearRunway = whenNear(() =>
  import('./runway-calculator.client').then(({ RunwayIsland }) => RunwayIsland),
);
