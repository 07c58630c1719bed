import type { CauseId } from '../../machines/cases/case.js';
import { type Show, type Slide, revealOf } from '../../machines/coach/show.js';
import type { CatalogueId } from '../../machines/conditions/catalogue.js';
import { CoachWords } from '../player/coach-words.js';
import type { Speakers } from '../player/coach-text.js';
import type { StageStrings } from '../strings/stage.js';
import { actText, guideText, type NamesOf } from './told.js';
import type { TrainerWords } from './words.js';

interface RevealProps {
  readonly words: TrainerWords;
  readonly stage: StageStrings;
  readonly speakers: Speakers;
  readonly slide: Slide;
  readonly show: Show;
  /** What is wrong with who asks for help here. */
  readonly causes: readonly CauseId[];
  readonly step: string;
  /** What is special here. */
  readonly note: string;
  readonly names: NamesOf | null;
}

const once = <T,>(all: readonly T[]): readonly T[] => [...new Set(all)];

/** What was done, what the guide would do, what came of it with the way back, and what there is to talk about. */
export function Reveal({ words, stage, speakers, slide, show, causes, step, note, names }: RevealProps) {
  const { t, slips, catalogue } = words;
  const { reveal } = t;
  const { did, alike, begins, under } = revealOf(slide, show);
  const line = guideText(slide, show, stage);
  const known = (all: readonly { readonly id: CatalogueId | null }[]) => once(all.flatMap(({ id }) => id ?? []));
  const came = known(begins);
  const so = once([...causes, ...known(under)]).filter((id) => !came.includes(id));
  const wanders = begins.some(({ id }) => id === null);
  const [first] = [...came, ...so];
  const own = !slide.played;
  return (
    <div className="tr-reveal">
      <p className="tr-kicker">
        <span>{step}</span> {note || t.question.ask}
      </p>
      <dl>
        {own && (
          <div data-is={alike ? 'good' : 'own'}>
            <dt>{reveal.did}</dt>
            <dd>{alike ? reveal.alike : did ? actText(did, names, t) : reveal.nothing}</dd>
          </div>
        )}
        <div data-is="guide">
          <dt>{reveal.guide}</dt>
          <dd>
            <CoachWords text={line.say} speakers={speakers} />
          </dd>
          {line.why !== '' && (
            <dd className="tr-why">
              <CoachWords text={line.why} speakers={speakers} />
            </dd>
          )}
        </div>
        {so.map((id) => (
          <Entry key={id} title={`${reveal.so}: ${slips[id]}`} back={reveal.back} {...catalogue[id]} />
        ))}
        {came.map((id) => (
          <Entry key={id} title={`${reveal.of}: ${slips[id]}`} back={reveal.back} {...catalogue[id]} />
        ))}
        {own && wanders && <Plain title={reveal.of} says={reveal.wander} />}
        {own && alike && !wanders && came.length === 0 && <Plain title={reveal.of} says={reveal.good} />}
      </dl>
      {first && (
        <div className="tr-discuss">
          <h2>{reveal.discuss}</h2>
          <ul>
            {reveal.prompts(slips[first]).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Entry({ title, told, back, repair }: Record<'title' | 'told' | 'back' | 'repair', string>) {
  return (
    <div data-is="came">
      <dt>{title}</dt>
      <dd>{told}</dd>
      <dd>
        <b>{back}:</b> {repair}
      </dd>
    </div>
  );
}

function Plain({ title, says }: { readonly title: string; readonly says: string }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{says}</dd>
    </div>
  );
}
