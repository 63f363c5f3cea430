import type { Messages } from '../en';

export const work: Messages['work'] = {};
