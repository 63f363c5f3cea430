/**
 * Next calls this when a server starts, before it answers anything. It stands here because Next
 * looks for it nowhere else. A server that cannot keep what founders send must not seem to work.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { running } = await import('@/app/api/v1/running');
  try {
    await running();
  } catch (reason) {
    const { whyItFailed } = await import('@/lib/cohort/start');
    console.error(whyItFailed(reason));
    process.exit(1);
  }
}
