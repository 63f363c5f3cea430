'use client';

import { whenNear } from '../when-near.client';

export const NearRiskRegister = whenNear(() =>
  import('./risk-register.client').then(({ RiskRegisterIsland }) => RiskRegisterIsland),
);
