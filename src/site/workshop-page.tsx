import { type CSSProperties, useEffect, useId, useMemo, useState } from 'react';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/site.css';
import '../styles/site-studio.css';
import '../styles/site-guide.css';
import '../styles/paper.css';
import '../styles/site-workshop.css';
import { fewest, lengthIn, lengths, most, peopleIn, programme, rolesOf } from '../class/programme.js';
import { sheetsOf, WorkshopSheets } from '../class/workshop-sheets.js';
import { workshopWords } from '../class/workshop-words.js';
import { addIcons, Icon } from '../parts/icon.js';
import { laterIcons } from '../parts/later-icons.js';
import { Segmented } from '../parts/segmented.js';
import { useWave } from '../parts/use-wave.js';
import { ordinarySettings } from '../player/settings.js';
import { useScheme } from '../player/use-scheme.js';
import { useSettings } from '../player/use-settings.js';
import { useSize } from '../player/use-size.js';
import { CopyButton } from '../studio/copy-button.js';
import { writePage } from './address.js';
import { cameFromStart, openStart, replacePage } from './history.js';
import { Loading } from './loading.js';
import type { PageProps } from './pages.js';
import { SitePage } from './site-page.js';
import { useDocument } from './use-document.js';
import { useProfile } from './use-profile.js';
import { writeWorkshop } from './workshop-address.js';
import { WorkshopLinks } from './workshop-links.js';

export { WorkshopPage as Page };

addIcons(laterIcons);

/** Pixels that a sheet of A4 is wide. */
const sheetWidth = 794;

/** A page that was opened as a file keeps its query behind the #. */
const saidIn = ({ search, hash }: Location, name: string): string | null =>
  new URLSearchParams(search).get(name) ?? new URLSearchParams(hash.slice(1)).get(name);

/** A workshop for who helps others, to be printed: how long it is and for how many stands in the address. */
function WorkshopPage({ place, go }: PageProps) {
  const { choices, locale } = place;
  const [{ scheme, size, locale: spoken }] = useSettings(ordinarySettings(locale));
  const shown = useScheme(scheme);
  const { here: words, failed } = useWave(workshopWords[spoken]);
  const { coming, profile, school } = useProfile(choices.profile, spoken);
  const length = lengthIn(saidIn(location, 'minutes'));
  const [typed, setTyped] = useState(() => String(peopleIn(saidIn(location, 'people')) ?? ''));
  const people = peopleIn(typed);
  const wrong = typed !== '' && people === null;
  const parts = useMemo(() => programme(length, people), [length, people]);
  const roles = useMemo(() => rolesOf(parts, choices.phone, school.policy), [parts, choices.phone, school]);
  const field = useId();
  const [frame, room] = useSize();
  useDocument(words && { lang: spoken, title: words.t.title });
  useEffect(() => window.scrollTo({ top: 0 }), []);

  if (!words || coming) {
    return <Loading locale={spoken} failed={failed} onRetry={workshopWords[spoken].want} />;
  }
  const { t } = words;
  const of = { words, length, parts, roles, people, school: profile?.school.name ?? t.usualSchool };

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
        openStart(writePage('lesson', spoken, choices));
        go({ ...place, page: 'lesson', problem: null });
      }}
    >
      <section className="st-step gd-what">
        <Segmented
          title={t.length}
          className="seg"
          value={String(length)}
          options={lengths.map((value) => ({ value, label: t.minutes(value) }))}
          onChoose={(value) => {
            replacePage(writeWorkshop(choices, spoken, value, people));
            go({ ...place });
          }}
        />
        <div className="st-field ws-people" data-wrong={wrong || undefined}>
          <label htmlFor={field}>{t.people.name}</label>
          <input
            id={field}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={2}
            value={typed}
            aria-invalid={wrong}
            aria-describedby={`${field}-says`}
            onChange={({ target }) => {
              setTyped(target.value);
              replacePage(writeWorkshop(choices, spoken, length, peopleIn(target.value)));
            }}
          />
          <p id={`${field}-says`}>{wrong ? t.people.wrong(fewest, most) : t.people.says}</p>
        </div>
        <WorkshopLinks words={words} parts={parts} length={length} choices={choices} />
        <CopyButton
          text={new URL(writeWorkshop(choices, spoken, length, people), location.href).href}
          icon="copy"
          name={t.link.name}
          says={t.link.says}
          copied={t.link.copied}
          failed={t.link.failed}
        />
      </section>
      <section className="st-step gd-see" aria-labelledby="gd-see">
        <div className="gd-take">
          <h2 id="gd-see">{t.preview}</h2>
          <output>{t.pages(sheetsOf(of).length)}</output>
          <button type="button" className="go" onClick={() => print()}>
            <span>{t.print}</span>
            <span className="go__arrow">
              <Icon name="print" size={24} />
            </span>
          </button>
        </div>
        <div
          ref={frame}
          className="gd-frame"
          style={{ '--pp-zoom': Math.min(1, (room?.width ?? sheetWidth) / sheetWidth) } as CSSProperties}
        >
          <div className="gd-sheets">
            <WorkshopSheets {...of} />
          </div>
        </div>
      </section>
    </SitePage>
  );
}
