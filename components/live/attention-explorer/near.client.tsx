'use client';

import { whenNear } from '../when-near.client';

export const NearAttention = whenNear(() =>
  import('./attention-explorer.client').then(({ AttentionIsland }) => AttentionIsland),
);
