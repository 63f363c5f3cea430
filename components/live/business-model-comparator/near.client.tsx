'use client';

import { whenNear } from '../when-near.client';

export const NearModels = whenNear(() =>
  import('./business-model-comparator.client').then(({ ModelsIsland }) => ModelsIsland),
);
