import type { Played } from './session.js';

/** Plays a session in a frame that may run scripts and nothing else; errors of the page around it count as well. */
export const playFramed = (): Promise<Played> =>
  new Promise((resolve) => {
    const errors: string[] = [];
    addEventListener('error', ({ message }) => errors.push(message));
    addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
    addEventListener('message', ({ data }: MessageEvent<Played>) =>
      resolve({ ...data, errors: [...data.errors, ...errors] }),
    );
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = `<!doctype html><html lang="en"><title>A frame</title><body><script type="module">
      import { play } from '${location.origin}/tests/faults/page/session.js';
      parent.postMessage(await play({ profile: 'framed' }), '*');
    </script></body></html>`;
    document.body.append(frame);
  });
