import { operation } from '@/app/api/v1/operation';

export const POST = operation('rotateOwnLink');
