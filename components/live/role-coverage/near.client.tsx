'use client';

import { whenNear } from '../when-near.client';

export const NearRoleCoverage = whenNear(() =>
  import('./role-coverage.client').then(({ RoleCoverageIsland }) => RoleCoverageIsland),
);
