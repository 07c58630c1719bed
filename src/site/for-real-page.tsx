import { type CSSProperties, useEffect, useId, useMemo, useRef } from 'react';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/site.css';
import '../styles/shot.css';
import '../styles/site-companion.css';
import { Choose } from '../companion/choose.js';
import { Companion } from '../companion/companion.js';
import { DoneSteps } from '../companion/done-steps.js';
import { stageForReal } from '../companion/for-real-words.js';
import { pictureWords } from '../companion/masked.js';
import type { Drawing } from '../companion/picture.js';
import { asBeside, type Beside, useCompanion } from '../companion/use-companion.js';
import { Waiting } from '../companion/waiting.js';
import { companionWords } from '../companion/words.js';
import { addIcons, Icon } from '../parts/icon.js';
import { laterIcons } from '../parts/later-icons.js';
import { useLatest, useWave } from '../parts/use-wave.js';
import { useOnePhone, useToldBy } from '../player/school.js';
import { ordinarySettings } from '../player/settings.js';
import { usePrefetch } from '../player/use-prefetch.js';
import { useScheme } from '../player/use-scheme.js';
import { useSettings } from '../player/use-settings.js';
import { useStrings } from '../player/use-strings.js';
import { onePhone } from '../player/waves.js';
import { writeForReal, writePage, writeStart } from './address.js';
import { choiceOf, scenarioOf } from './choices.js';
import { cameFromStart, openPage, openStart, replacePage } from './history.js';
import { Loading } from './loading.js';
import type { PageProps } from './pages.js';
import { here as placeHere } from './place.js';
import { useDocument } from './use-document.js';
import { useProfile } from './use-profile.js';

export { ForRealPage as Page };

addIcons(laterIcons);

/** The companion beside the real set-up, as a page of the site. */
function ForRealPage({ place, go }: PageProps) {
  const { choices, locale } = place;
  const [settings] = useSettings(ordinarySettings(locale));
  const { scheme, size, locale: spoken } = settings;
  const shown = useScheme(scheme);
  const { coming, school } = useProfile(choices.profile, spoken);
  const asked = useMemo(() => asBeside(scenarioOf(choices).scenario, choices.phone), [choices]);
  const { now, onOnePhone, pressed, waits, atlas, goOn, otherVersion, begin, say, undo, restart } = useCompanion(asked);
  const told = useId();
  const { schooled, lost } = useOnePhone(school, onOnePhone);
  const { voices, failed, retry } = useStrings(settings, schooled ?? school);
  const wanted = useWave(companionWords[spoken]);
  const words = useLatest(useToldBy(schooled ?? school, wanted.here, spoken));
  usePrefetch(spoken);
  const t = words?.companion;
  useDocument(t ? { lang: spoken, title: t.title } : null);
  const phone = now?.phone ?? choices.phone;
  const speakers = useMemo(() => voices && { ...voices, kind: phone }, [voices, phone]);
  const stage = useMemo(() => speakers && t && stageForReal(speakers, t), [speakers, t]);
  const drawing: Drawing | null = useMemo(
    () =>
      voices && t
        ? {
            t,
            laptop: pictureWords(voices.laptop, t),
            phone: pictureWords(voices.phone, t),
            scheme: shown,
          }
        : null,
    [voices, t, shown],
  );
  // A page that comes in the place of another begins at its top.
  useEffect(() => window.scrollTo({ top: 0 }), []);

  function leave() {
    if (cameFromStart()) return history.back();
    openStart(writeStart(choices));
    go(placeHere(place));
  }
  /** The address says beside what, so that a reload goes on there. */
  function start(beside: Beside) {
    const next = { ...choices, ...choiceOf(beside.scenario), phone: beside.phone };
    replacePage(writeForReal(next, spoken));
    go({ ...place, choices: next });
    begin(beside);
  }
  function help() {
    openPage(writePage('help', spoken, choices));
    go({ ...place, page: 'help', locale: spoken, problem: null });
  }

  if (failed || lost || wanted.failed) {
    const again = () => {
      retry();
      if (lost) onePhone.want();
      companionWords[spoken].want();
    };
    return <Loading locale={locale} failed onRetry={again} />;
  }
  if (coming || !schooled || !words || !t || !speakers || !stage || !drawing) {
    return <Loading locale={locale} failed={false} onRetry={retry} />;
  }
  return (
    <div
      className="pairing site cp"
      data-scheme={shown}
      lang={spoken}
      style={{ '--rem': `${size}px` } as CSSProperties}
    >
      <header className="cp__head">
        <Title key={now ? 'doing' : 'choosing'} name={t.title} told={otherVersion ? told : undefined} />
        <button type="button" className="go-on" onClick={leave}>
          <Icon name="x" size={20} />
          <span>{t.leave}</span>
        </button>
      </header>
      <p className="cp__what">
        <span>{t.what}</span>
      </p>
      <main className="cp__main">
        {waits && <Waiting t={t} />}
        {!waits && now && (
          <>
            <Companion
              now={now}
              atlas={atlas}
              words={words}
              stage={stage}
              drawing={drawing}
              speakers={speakers}
              focus={pressed}
              onSay={say}
              onHelp={help}
            />
            <div className="cp__rest">
              <DoneSteps now={now} t={t} stage={stage} />
              <div className="cp__turns">
                {undo && (
                  <button type="button" className="go-on" onClick={undo}>
                    <Icon name="back" />
                    <span>{t.undo}</span>
                  </button>
                )}
                <button type="button" className="go-on" onClick={restart}>
                  <Icon name="reload" />
                  <span>{t.restart}</span>
                </button>
              </div>
              <p>{t.kept}</p>
            </div>
          </>
        )}
        {!now && (
          <div className="cp__card">
            {otherVersion && (
              <p id={told} className="cp__surprised">
                {t.choose.otherVersion}
              </p>
            )}
            <p>{t.choose.lead}</p>
            <Choose t={t} stage={stage} first={asked} onGoOn={goOn} onBegin={start} />
          </div>
        )}
      </main>
    </div>
  );
}

/** The name of the page: the reading begins here, also after going back to the beginning, with what is told at once. */
function Title({ name, told }: { readonly name: string; readonly told: string | undefined }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={title} tabIndex={-1} aria-describedby={told}>
      {name}
    </h1>
  );
}
