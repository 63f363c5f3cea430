// @ts-check
// `npm start`: from a fresh clone to a served site. Only Node's own modules may be imported here,
// and in the modules beside it: node_modules may not exist yet.
import { installMissing } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { endWithNpm } from './orphan.mjs';
import { portProblem, whenListening } from './port.mjs';
import { createProgress } from './progress.mjs';
import { CannotGoOn, root, runMain } from './project.mjs';
import { serve } from './serve.mjs';
import { buildStale } from './site.mjs';

requireNode();
endWithNpm();
runMain(async () => {
  const port = process.env.PORT || '3000';
  // Asked first: nobody should wait for a build to be told that the port is taken.
  const problem = await portProblem(port);
  if (problem !== null) throw new CannotGoOn(problem);

  const progress = createProgress();
  await installMissing(root, progress);
  await buildStale(root, progress);

  const server = serve(root, Number(port), 'ignore');
  let over = false;
  server.on('exit', (code, signal) => {
    over = true;
    process.exit(code ?? (signal === 'SIGINT' ? 130 : 143));
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => server.kill(signal));
  }
  if (await whenListening(Number(port), () => over)) {
    console.log(`\nGroundwork · 奠基  http://localhost:${port}  (Ctrl-C ends it)`);
  }
});
