/**
 * Next calls this when a server starts, before it answers anything, and looks for it only here.
 * A server that cannot keep what founders send must not seem to work.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { boot } = await import('@/app/api/v1/boot');
    await boot();
  }
}
