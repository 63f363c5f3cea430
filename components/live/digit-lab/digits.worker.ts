import { digitsFile } from './digits';
import { loadDigits } from './load-digits';
import type { ToWorker } from './protocol';
import { createLab } from './run';

const lab = createLab({
  load: (tell) => loadDigits(new URL(digitsFile, self.location.origin).href, tell),
  post: (message) => self.postMessage(message),
  later: (task) => setTimeout(task, 0),
  now: () => performance.now(),
});

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => lab(data));
