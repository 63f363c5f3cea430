'use client';

import { whenNear } from '../when-near.client';

export const NearLoop = whenNear(() =>
  import('./training-loop.client').then(({ LoopIsland }) => LoopIsland),
);
