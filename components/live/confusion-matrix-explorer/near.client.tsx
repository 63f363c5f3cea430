'use client';

import { whenNear } from '../when-near.client';

export const NearConfusion = whenNear(() =>
  import('./confusion-matrix-explorer.client').then(({ ConfusionIsland }) => ConfusionIsland),
);
