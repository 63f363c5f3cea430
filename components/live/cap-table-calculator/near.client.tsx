'use client';

import { whenNear } from '../when-near.client';

export const NearCapTable = whenNear(() =>
  import('./cap-table-calculator.client').then(({ CapTableIsland }) => CapTableIsland),
);
