import '../../src/styles/typeface.css';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { layoutOf } from '../../src/player/layout.js';
import { adoptStyles } from '../../src/styles/styles.js';
import type { Box, Window } from './boxes.js';

/** A device alone on a stage of any size, with the styles of the product. */
export interface Mounted {
  readonly root: ShadowRoot;
  readonly device: () => HTMLElement;
  readonly draw: (device: ReactNode) => void;
  readonly scheme: (scheme: 'light' | 'dark') => void;
  readonly resize: (window: Window, box: Box) => void;
  readonly leave: () => void;
}

const still = new CSSStyleSheet();
still.replaceSync('*, *::before, *::after { animation: none !important; transition: none !important; }');

function append(parent: Node, name: string, className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  parent.appendChild(element);
  return element;
}

/** Makes the stage around one device: what the styles of the devices look at, and nothing else. */
export function mountStage(name: 'laptop' | 'phone'): Mounted {
  document.body.style.margin = '0';
  const root = append(document.body, 'div', '').attachShadow({ mode: 'open' });
  adoptStyles(root);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, still];
  const app = append(append(root, 'div', 'root'), 'div', 'pairing app');
  const stage = append(append(append(app, 'div', 'app__in'), 'div', 'work'), 'div', 'stage');
  const pane = append(stage, 'section', `dev dev--${name}`);
  stage.dataset['show'] = name;
  const react = createRoot(pane);

  return {
    root,
    device: () => pane.firstElementChild as HTMLElement,
    leave: () => {
      react.unmount();
      root.host.remove();
    },
    scheme: (scheme) => {
      app.dataset['scheme'] = scheme;
    },
    draw: (device) => flushSync(() => react.render(device)),
    resize: ({ whole, stage: room, wish }, [width, height]) => {
      const rem = wish?.rem ?? 16;
      const sizes = [whole, room].map(([w, h]) => ({ width: w, height: h })) as [Size, Size];
      const { mode, one, edge, style } = layoutOf(...sizes, { one: wish?.one ?? false, rem });
      stage.dataset['mode'] = mode;
      stage.toggleAttribute('data-one', one);
      stage.toggleAttribute('data-edge', edge);
      app.style.cssText = `--rem: ${rem}px; inline-size: ${whole[0]}px; block-size: 1000px`;
      stage.style.cssText = Object.entries(style)
        .map(([property, value]) => `${property}: ${value};`)
        .join('');
      // The pane gets the room that it was measured to have, whatever stands around it.
      stage.style.display = 'block';
      stage.style.padding = '0';
      pane.style.cssText = `display: grid; grid-template: minmax(0, 1fr) / minmax(0, 1fr);
        inline-size: ${width}px; block-size: ${height}px`;
    },
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}
