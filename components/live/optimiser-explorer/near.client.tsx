'use client';

import { whenNear } from '../when-near.client';

export const NearRace = whenNear(() =>
  import('./optimiser-explorer.client').then(({ RaceIsland }) => RaceIsland),
);
