'use client';

import { whenNear } from '../when-near.client';

export const NearPremortem = whenNear(() =>
  import('./premortem.client').then(({ PremortemIsland }) => PremortemIsland),
);
