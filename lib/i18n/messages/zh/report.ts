import type { Messages } from '../en';

export const report: Messages['report'] = {};
