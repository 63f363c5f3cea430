'use client';

import { whenNear } from '../when-near.client';

export const NearJurisdiction = whenNear(() =>
  import('./jurisdiction-switch.client').then(({ JurisdictionIsland }) => JurisdictionIsland),
);
