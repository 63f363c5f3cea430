'use client';

import { whenNear } from '../when-near.client';

export const NearInference = whenNear(() =>
  import('./inference-cost.client').then(({ InferenceIsland }) => InferenceIsland),
);
