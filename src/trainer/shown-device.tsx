import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { ShadowHost } from '../player/shadow-host.js';
import type { Device } from '../player/scene.js';
import type { Locale } from '../strings/strings.js';
import type { Drawn } from './device-size.js';

interface ShownDeviceProps {
  readonly device: Device;
  /** What it is called, and which screen it shows. */
  readonly name: string;
  readonly screen: string;
  readonly drawn: Drawn;
  /** It is not looked at now. */
  readonly away: boolean;
  readonly onPhone: boolean;
  readonly scheme: 'light' | 'dark';
  readonly locale: Locale;
  /** Size of the text on it that is ours, in pixels. */
  readonly size: number;
  readonly onDrawn: (device: Device, root: HTMLElement) => void;
  readonly children: ReactNode;
}

/** A device as large as its room allows. Nothing in it can be reached: it is looked at. */
export function ShownDevice(props: ShownDeviceProps) {
  const { device, name, screen, drawn, away, onPhone, scheme, locale, size, onDrawn, children } = props;
  const frame = useRef<HTMLDivElement>(null);
  // As an attribute, because versions of React disagree on the property.
  useEffect(() => frame.current?.setAttribute('inert', ''), []);
  return (
    <section className="tr-dev" data-device={device} data-away={away || undefined} aria-label={name} aria-hidden={away}>
      <p className="sr">{screen}</p>
      <div ref={frame} style={{ inlineSize: drawn.width, blockSize: drawn.height }}>
        <ShadowHost>
          <div className="root">
            <div
              className="pairing app"
              data-scheme={scheme}
              lang={locale}
              style={{ '--rem': `${size}px` } as CSSProperties}
            >
              <div
                className="stage"
                data-mode="wide"
                data-show={device}
                data-phone={onPhone || undefined}
                style={drawn.style}
              >
                <div className={`dev dev--${device}`}>
                  <p className="cap" />
                  {children}
                </div>
              </div>
            </div>
            <AfterDrawing onDrawn={(root) => onDrawn(device, root)} />
          </div>
        </ShadowHost>
      </div>
    </section>
  );
}

/** Tells that the device beside it was drawn, each time, before it is painted. */
function AfterDrawing({ onDrawn }: { readonly onDrawn: (root: HTMLElement) => void }) {
  const mark = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const root = mark.current?.parentElement;
    if (root) onDrawn(root);
  });
  return <span ref={mark} hidden />;
}
