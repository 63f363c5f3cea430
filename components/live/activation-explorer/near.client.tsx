'use client';

import { whenNear } from '../when-near.client';

export const NearActivation = whenNear(() =>
  import('./activation-explorer.client').then(({ ActivationIsland }) => ActivationIsland),
);
