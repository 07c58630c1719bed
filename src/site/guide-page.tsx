import { type CSSProperties, useEffect, useRef, useState } from 'react';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/site.css';
import '../styles/site-studio.css';
import '../styles/site-guide.css';
import { pageOf } from '../paper/html.js';
import { Preview } from '../paper/preview.js';
import { sheetsOf } from '../paper/sheets.js';
import { plannable } from '../paper/step-plan.js';
import { useStepPlan } from '../paper/use-step-plan.js';
import { paperWords } from '../paper/words.js';
import { saveFile } from '../parts/save-file.js';
import { addIcons, Icon } from '../parts/icon.js';
import { laterIcons } from '../parts/later-icons.js';
import { Segmented } from '../parts/segmented.js';
import { useWave } from '../parts/use-wave.js';
import { ordinarySettings } from '../player/settings.js';
import { useScheme } from '../player/use-scheme.js';
import { useSettings } from '../player/use-settings.js';
import { useSize } from '../player/use-size.js';
import { toLink } from '../profile/link.js';
import { usualDesks } from '../profile/usual.js';
import { languageNames, locales } from '../strings/load.js';
import { SchoolChoice } from '../studio/school-choice.js';
import { studioWords } from '../studio/words.js';
import { writeGuide, writePage, writeStart } from './address.js';
import { choiceOf, type Choices, phones, scenarioOf } from './choices.js';
import { cameFromStart, openPage, openStart, replacePage } from './history.js';
import { Loading } from './loading.js';
import type { PageProps } from './pages.js';
import { fieldsIn } from './read-profile.js';
import { SitePage } from './site-page.js';
import { here as placeHere, type Place } from './place.js';
import { useDocument } from './use-document.js';
import { useProfile } from './use-profile.js';

export { GuidePage as Page };

addIcons(laterIcons);

/** Pixels that a sheet of A4 is wide. */
const sheetWidth = 794;

/** Where a step plan is made: of a whole practice, or from where one is in it. What is chosen stands in the address. */
function GuidePage({ place, go }: PageProps) {
  const { choices, locale, laptopLocale: planned = locale, journal } = place;
  const [{ scheme, size, locale: spoken }] = useSettings(ordinarySettings(locale));
  const shown = useScheme(scheme);
  const { here: own, failed: wordless } = useWave(paperWords[spoken]);
  const { here: studio, failed: schoolless } = useWave(studioWords[spoken]);
  const { coming, profile, school, problem } = useProfile(choices.profile, spoken);
  const [unreadable, setUnreadable] = useState(false);
  const [lost, setLost] = useState(false);
  const [frame, room] = useSize();
  const drawn = useRef<Element | null>(null);
  const t = own?.paperPage;
  const { scenario } = scenarioOf(choices);
  const { phone } = choices;
  const desks = profile?.helpDesks ?? usualDesks;
  const { plan, rest, failed, retry } = useStepPlan({
    scenario,
    phone,
    locale: planned,
    school,
    desks,
    from: profile?.asked.from,
    journal,
  });
  useDocument(t ? { lang: spoken, title: t.title } : null);
  // A page that comes in the place of another begins at its top.
  useEffect(() => window.scrollTo({ top: 0 }), []);

  if (!t || !own || !studio || !plan || coming) {
    const again = () => {
      paperWords[spoken].want();
      studioWords[spoken].want();
      retry();
    };
    return <Loading locale={spoken} failed={failed || wordless || schoolless} onRetry={again} />;
  }

  /** Another choice is of the whole practice again, but for another language. */
  function choose(next: Partial<Choices>, language = planned, kept: string | null = null, step = false) {
    const all = { ...choices, ...next };
    (step ? openPage : replacePage)(writeGuide(all, locale, language, kept));
    const then: Place = { ...place, choices: all, laptopLocale: language, journal: kept, problem: null };
    go(then);
  }

  async function open(file: File) {
    const fields = await fieldsIn(file);
    setUnreadable(fields === null);
    if (fields) choose({ profile: toLink(fields) }, planned, journal, true);
  }

  async function save() {
    try {
      const { typeface } = await import('../paper/typeface.js');
      const page = pageOf(drawn.current?.innerHTML ?? '', { lang: planned, title: plan?.title ?? '' }, typeface);
      saveFile(page, `${[plan?.scenario, plan?.phone, planned].join('-')}.html`, 'text/html');
      setLost(false);
    } catch {
      setLost(true);
    }
  }

  const pages = sheetsOf(plan).length;
  return (
    <SitePage
      className="pairing site gd"
      main="start studio guide"
      scheme={shown}
      locale={spoken}
      size={size}
      t={t}
      onBack={() => {
        if (cameFromStart()) return history.back();
        openStart(writeStart(choices));
        go(placeHere(place));
      }}
      head={
        <>
          {journal !== null && !rest && (
            <p className="problem" role="alert">
              <Icon name="diamond" size={28} />
              <span>{t.wrongRun}</span>
            </p>
          )}
        </>
      }
    >
      <section className="st-step gd-what">
        {rest ? (
          <div className="st-field">
            <b>{own.paper.rest}</b>
            <output className="setup__say">{plan.title}</output>
            <button type="button" className="go-on" onClick={() => choose({})}>
              <Icon name="map" />
              <span>{t.whole}</span>
            </button>
          </div>
        ) : (
          <>
            <Segmented
              title={t.what}
              className="seg seg--reason"
              value={scenario}
              options={plannable.map((id) => ({ value: id, label: own.titles[id] }))}
              onChoose={(id) => choose({ ...choiceOf(id, []) })}
            />
            <Segmented
              title={t.phone}
              className="seg"
              value={phone}
              options={phones.map((kind) => ({ value: kind, label: own.stage[kind] }))}
              onChoose={(kind) => choose({ phone: kind })}
            />
          </>
        )}
        <Segmented
          title={t.language}
          className="seg"
          value={planned}
          options={locales.map((one) => ({ value: one, label: languageNames[one], lang: one }))}
          onChoose={(one) => choose({}, one, journal)}
        />
        <SchoolChoice
          t={studio}
          name={profile?.school.name ?? null}
          problem={unreadable ? studio.what.unreadable : problem && studio.what.wrongProfile}
          held={choices.profile !== null}
          onOpen={(file) => void open(file)}
          onDrop={() => {
            setUnreadable(false);
            choose({ profile: null }, planned, journal, true);
          }}
          onMake={() => {
            openPage(writePage('profile', spoken, choices));
            go({ ...place, page: 'profile', problem: null });
          }}
        />
      </section>
      <section className="st-step gd-see" aria-labelledby="gd-see">
        <div className="gd-take">
          <h2 id="gd-see">{t.preview}</h2>
          <output>{t.pages(pages)}</output>
          <button type="button" className="go" onClick={() => print()}>
            <span>{t.print}</span>
            <span className="go__arrow">
              <Icon name="print" size={24} />
            </span>
          </button>
          <button type="button" className="go-on" onClick={() => void save()}>
            <Icon name="down" />
            <span>{t.download}</span>
          </button>
          {lost && (
            <p className="st-wrong" role="alert">
              {t.failed}
            </p>
          )}
        </div>
        <div
          ref={frame}
          className="gd-frame"
          style={{ '--pp-zoom': Math.min(1, (room?.width ?? sheetWidth) / sheetWidth) } as CSSProperties}
        >
          <Preview
            plan={plan}
            onDrawn={(element) => {
              drawn.current = element;
            }}
          />
        </div>
      </section>
    </SitePage>
  );
}
