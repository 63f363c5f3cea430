'use client';

import { whenNear } from '../when-near.client';

export const NearLoss = whenNear(() =>
  import('./loss-explorer.client').then(({ LossIsland }) => LossIsland),
);
