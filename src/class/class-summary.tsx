import { useDeferredValue, useMemo, useState } from 'react';
import { summarize } from '../../machines/coach/class-summary.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { Icon } from '../parts/icon.js';
import type { ReadFile } from '../parts/read-text-file.js';
import { saveFile } from '../parts/save-file.js';
import type { ClassWords } from '../strings/class.js';
import type { StageStrings } from '../strings/stage.js';
import type { Locale } from '../strings/strings.js';
import { csvOf } from './csv.js';
import { Give } from './give.js';
import { pictureOf, pngOf } from './picture.js';
import { readRuns } from './read-runs.js';
import { rowsOf } from './rows.js';
import { Sums } from './sums.js';
import { UnreadList } from './unread-list.js';

interface ClassSummaryProps {
  readonly words: ClassWords;
  readonly scenarios: StageStrings['scenarios'];
  readonly spoken: Locale;
  /** Shows these on a projector, each as a text; none: to choose there. */
  readonly onShow: (runs: readonly string[]) => void;
}

/** What learners shared, and what that says of the class. Nothing of it leaves the page, and nothing is kept. */
export function ClassSummary({ words, scenarios, spoken, onShow }: ClassSummaryProps) {
  const { t } = words;
  const [typed, type] = useState('');
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  // A class is much to read: what is typed goes first.
  const read = useDeferredValue(typed);
  const { runs, unread, double } = useMemo(() => readRuns(read, files), [files, read]);
  const summary = useMemo(() => summarize(runs), [runs]);
  const given = typed.trim() !== '' || files.length > 0;
  const says = [
    t.give.counted(summary.runs),
    ...(double > 0 ? [t.give.double(double)] : []),
    ...(summary.watched > 0 ? [t.give.watched(summary.watched)] : []),
  ].join(' ');
  return (
    <>
      <section className="cl-part" aria-label={t.give.title}>
        <h2>{t.give.title}</h2>
        <p>{t.how}</p>
        <Give
          t={t.give}
          typed={typed}
          files={files}
          onType={type}
          onFiles={(more) => setFiles((now) => [...now, ...more])}
          onClear={() => {
            type('');
            setFiles([]);
          }}
        >
          {given && <p className="cl-says">{says}</p>}
          <UnreadList t={t.unread} unread={unread} />
        </Give>
        <div className="cl-ways">
          <button type="button" className="go-on" onClick={() => onShow(runs.map((run) => encodeRun(run)))}>
            <Icon name="eye" />
            <span>{t.show}</span>
          </button>
        </div>
      </section>
      <section className="cl-part cl-sums" aria-label={t.sum.title}>
        <h2>{t.sum.title}</h2>
        {summary.runs === 0 ? (
          <p>{t.sum.none}</p>
        ) : (
          <>
            <Sums words={words} scenarios={scenarios} summary={summary} />
            <div className="cl-ways">
              <button
                type="button"
                className="go-on"
                onClick={() =>
                  saveFile(
                    csvOf(rowsOf(summary, words, scenarios), spoken === 'nl' ? ';' : ','),
                    `${t.sum.file}.csv`,
                    'text/csv',
                  )
                }
              >
                <Icon name="down" />
                <span>{t.sum.csv}</span>
              </button>
              <button
                type="button"
                className="go-on"
                onClick={() =>
                  void pngOf(pictureOf(summary, words, scenarios)).then((png) =>
                    saveFile(png, `${t.sum.file}.png`, 'image/png'),
                  )
                }
              >
                <Icon name="down" />
                <span>{t.sum.picture}</span>
              </button>
              <button type="button" className="go-on" onClick={() => window.print()}>
                <Icon name="print" />
                <span>{t.sum.print}</span>
              </button>
            </div>
          </>
        )}
      </section>
    </>
  );
}
