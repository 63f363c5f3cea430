'use client';

import { whenNear } from '../when-near.client';

export const NearUnit = whenNear(() =>
  import('./unit-economics.client').then(({ UnitIsland }) => UnitIsland),
);
