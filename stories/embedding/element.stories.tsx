import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useRef, useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { PairingPracticeElement } from '../../src/element/element.js';
import { useStoryGlobals } from '../story-globals.js';
import './embedding.css';

interface ElementStoryProps {
  /** What is written in the element, beside language and kind of phone. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly themed?: boolean;
}

const none = {};
const types = ['ready', 'progress', 'mistake', 'completed', 'restart', 'chooseScenario', 'failed', 'exit'] as const;

/** The element as any page has it, with what it tells the page under it. */
function ElementStory({ attributes = none, themed = false }: ElementStoryProps) {
  const { locale, phone, direction } = useStoryGlobals();
  const place = useRef<HTMLDivElement>(null);
  const [events, setEvents] = useState<readonly string[]>([]);
  useEffect(() => {
    // By its class: the build of the storybook takes along only what is named.
    const element = new PairingPracticeElement();
    const all = { locale, phone, dir: direction, seed: '47', ...attributes };
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    const tell = ({ type, detail }: CustomEvent) =>
      setEvents((before) => [`${before.length + 1} ${type} ${JSON.stringify(detail)}`, ...before]);
    for (const type of types) element.addEventListener(type, tell);
    place.current?.replaceChildren(element);
  }, [locale, phone, direction, attributes]);
  return (
    <>
      <div className={themed ? 'themed' : undefined} ref={place} />
      <ol className="embedded-events" aria-label="Events">
        {events.map((event) => (
          <li key={event}>{event}</li>
        ))}
      </ol>
    </>
  );
}

export default {
  title: 'Embedding/Element',
  component: ElementStory,
  tags: ['autodocs'],
  parameters: { docs: { story: { inline: false, height: '900px' } } },
} satisfies Meta<typeof ElementStory>;
type Story = StoryObj<typeof ElementStory>;

const inside = (canvas: HTMLElement) => canvas.querySelector('pairing-practice')?.shadowRoot;

/** A still poster, until somebody begins. */
export const Poster: Story = {};
/** Begins by itself once it is near. */
export const Autostart: Story = {
  args: { attributes: { autostart: '' } },
  play: ({ canvasElement }) =>
    waitFor(() => expect(inside(canvasElement)?.querySelector('.coach')).not.toBeNull(), { timeout: 10_000 }),
};
/** Attributes are the props of the component. */
export const Attributes: Story = {
  args: { attributes: { scenario: 'daily-sign-in', conditions: 'atSchool', coach: 'hint', scheme: 'dark' } },
};
/** What a page sets by name shows in the element too. */
export const Themed: Story = { args: { attributes: { autostart: '' }, themed: true } };
