import { operation } from '@/app/api/v1/operation';

export const GET = operation('readSession');
export const POST = operation('openSession');
export const DELETE = operation('closeSession');
