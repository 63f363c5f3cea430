import { operation } from '@/app/api/v1/operation';

export const GET = operation('readSubmission');
export const PUT = operation('submit');
export const DELETE = operation('withdraw');
