import type { Messages } from '../en';

export const method: Messages['method'] = {};
