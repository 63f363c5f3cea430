'use client';

import { whenNear } from '../when-near.client';

export const NearNextToken = whenNear(() =>
  import('./next-token-lab.client').then(({ NextTokenIsland }) => NextTokenIsland),
);
