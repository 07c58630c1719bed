import { parseFromPractice } from './parse.js';
import { type FromPractice, type Message, sealed, type ToPractice } from './protocol.js';

/** A practice in a frame, for the page around it. */
export interface HostedFrame {
  readonly tell: (message: ToPractice) => void;
  /** Stops listening; the frame stays as high as it is. */
  readonly end: () => void;
}

/**
 * Makes a frame as high as the practice in it is best, and says what it tells. Only that frame is believed; what it says is no
 * proof for a grade, because a learner can say it too.
 */
export function hostFrame(
  frame: HTMLIFrameElement,
  listener: (message: Message<FromPractice>) => void = () => {},
): HostedFrame {
  // Without `allow-same-origin` a sandbox has no origin.
  const closed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  const { origin, searchParams } = new URL(frame.src, document.baseURI);
  const hear = (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || event.origin !== (closed ? 'null' : origin)) return;
    const message = parseFromPractice(event.data);
    if (message?.type === 'resize') frame.style.blockSize = `${message.height}px`;
    if (message) listener(message);
  };
  addEventListener('message', hear);
  return {
    tell: (message) =>
      frame.contentWindow?.postMessage(sealed(message, searchParams.get('id') ?? ''), closed ? '*' : origin),
    end: () => removeEventListener('message', hear),
  };
}
