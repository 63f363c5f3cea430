'use client';

import { whenNear } from '../when-near.client';

export const NearCaseComparator = whenNear(() =>
  import('./case-comparator.client').then(({ CaseComparatorIsland }) => CaseComparatorIsland),
);
