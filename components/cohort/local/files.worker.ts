import type { ToReader } from './protocol';
import { createReader } from './reader';

const reader = createReader({
  post: (message) => self.postMessage(message),
  now: () => performance.now(),
});

self.addEventListener('message', ({ data }: MessageEvent<ToReader>) => reader(data));
