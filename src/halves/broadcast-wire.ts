import { readFrame, type Wire } from '../../machines/halves/wire.js';

/** A wire between windows of one browser, on pages of one origin. `link`: the name that both halves have. */
export function broadcastWire(link: string): Wire {
  const channel = new BroadcastChannel(`pairing-practice.${link}`);
  return {
    post: (frame) => channel.postMessage(frame),
    onMessage: (listener) => {
      const hears = ({ data }: MessageEvent<unknown>) => {
        const frame = readFrame(data, Date.now());
        if (frame) listener(frame);
      };
      channel.addEventListener('message', hears);
      return () => channel.removeEventListener('message', hears);
    },
    close: () => channel.close(),
  };
}
