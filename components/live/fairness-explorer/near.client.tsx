'use client';

import { whenNear } from '../when-near.client';

export const NearFairness = whenNear(() =>
  import('./fairness-explorer.client').then(({ FairnessIsland }) => FairnessIsland),
);
