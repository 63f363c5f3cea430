import 'server-only';
import { whyItFailed } from '@/lib/cohort/start';
import { running } from './running';

/** Starts the service, or says why not and ends: Next alone would go on and answer everything with errors. */
export async function boot(): Promise<void> {
  try {
    await running();
  } catch (reason) {
    console.error(whyItFailed(reason));
    process.exit(1);
  }
}
