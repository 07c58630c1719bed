import { useEffect, useRef } from 'react';
import type { Story } from '../../machines/cases/story.js';
import type { DeskEvent, RepairBy, Visit } from '../../machines/cases/visit.js';
import { Icon, type IconName } from '../parts/icon.js';
import type { Speakers } from '../player/coach-text.js';
import { FindingOut } from './finding-out.js';
import { MendTools } from './mend-tools.js';
import { NameForm } from './name-form.js';
import { askGroups, lookGroups } from './tool-items.js';
import type { DeskWords } from './words.js';

/** What a helper does, in the order in which it is wise. */
export type Tool = 'ask' | 'look' | 'name' | 'mend';
const tools: readonly (readonly [Tool, IconName])[] = [
  ['ask', 'chat'],
  ['look', 'eye'],
  ['name', 'flag'],
  ['mend', 'hand'],
];

interface DeskPanelProps {
  readonly words: DeskWords;
  readonly visit: Visit;
  readonly story: Story;
  readonly speakers: Speakers;
  readonly tool: Tool;
  readonly onTool: (tool: Tool) => void;
  readonly by: RepairBy;
  readonly onBy: (by: RepairBy) => void;
  /** What was said last, where the talk is not beside it. It is read out elsewhere. */
  readonly heard: string | null;
  readonly away: boolean;
  readonly onHappen: (...events: readonly DeskEvent[]) => void;
  readonly onUndo: (() => void) | null;
}

/** Who asks for help, and all that the helper can do. */
export function DeskPanel(props: DeskPanelProps) {
  const { words, visit, story, tool, onTool, heard, away, onHappen } = props;
  const t = words.desk;
  const title = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is gone.
  useEffect(() => title.current?.focus(), []);
  const panel = useRef<HTMLElement>(null);
  // Another group is read from its beginning.
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
  }, [tool]);
  return (
    <aside className="side" ref={panel} aria-label={t.regions.panel} hidden={away}>
      <div className="who">
        <span className="who__face">
          <Icon name="user" size={28} />
        </span>
        <h1 ref={title} tabIndex={-1}>
          {story.name}
        </h1>
        <span>{story.about}</span>
      </div>
      <p className="side__wants">{story.wants}</p>
      <div className="side__top">
        <div className="tools">
          {tools.map(([id, icon]) => (
            <button key={id} type="button" aria-pressed={id === tool} onClick={() => onTool(id)}>
              <Icon name={icon} size={22} />
              <span>{t.tools[id]}</span>
            </button>
          ))}
        </div>
        {heard !== null && <p className="quote">{heard}</p>}
      </div>
      {visit.done.length === 0 && <p className="side__first">{t.begin[visit.one.channel]}</p>}
      {(tool === 'ask' || tool === 'look') && (
        <FindingOut
          key={tool}
          t={t}
          visit={visit}
          groups={tool === 'ask' ? askGroups(visit, t) : lookGroups(visit, t)}
          onHappen={onHappen}
        />
      )}
      {tool === 'name' && (
        <NameForm
          words={words}
          onName={(event) => {
            onHappen(event);
            onTool('mend');
          }}
        />
      )}
      {tool === 'mend' && (
        <MendTools
          t={t}
          visit={visit}
          name={story.name}
          speakers={props.speakers}
          by={props.by}
          onBy={props.onBy}
          onHappen={onHappen}
          onUndo={props.onUndo}
          onName={() => onTool('name')}
        />
      )}
    </aside>
  );
}
