import { worksheetOf } from '../money/sheet-worksheet';
import { capTableSheet } from './sheet';
import { capTableWords } from './words';

export const worksheet = worksheetOf(capTableSheet, capTableWords);
