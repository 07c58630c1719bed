import { useState } from 'react';

interface RecognisedProps {
  readonly screen: string;
}

/**
 * A short flash with a tick when the camera has recognised a code. Decoration, drawn by the style sheet and only where
 * motion is welcome: hence hidden.
 */
export function Recognised({ screen }: RecognisedProps) {
  const [before, setBefore] = useState(screen);
  const [flash, setFlash] = useState(false);
  if (before !== screen) {
    setBefore(screen);
    setFlash(before === 'scanner' && (screen === 'activating' || screen === 'alreadyAdded'));
  }
  return flash && <span className="recognised" hidden onAnimationEnd={() => setFlash(false)} />;
}
