'use client';

import { whenNear } from '../when-near.client';

export const NearEstimator = whenNear(() =>
  import('./compute-estimator.client').then(({ EstimatorIsland }) => EstimatorIsland),
);
