import { worksheetOf } from '../money/sheet-worksheet';
import { unitSheet } from './sheet';
import { unitWords } from './words';

export const worksheet = worksheetOf(unitSheet, unitWords);
