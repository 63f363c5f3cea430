import { worksheetOf } from '../money/sheet-worksheet';
import { pricingSheet } from './sheet';
import { pricingWords } from './words';

export const worksheet = worksheetOf(pricingSheet, pricingWords);
