import { type CSSProperties, useEffect, useMemo } from 'react';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/site.css';
import '../styles/site-studio.css';
import '../styles/site-guide.css';
import '../styles/paper.css';
import '../styles/site-workshop.css';
import { lengthIn, lengths, programme } from '../class/programme.js';
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
import { caseName } from '../trainer/item-name.js';
import { itemsOf } from '../trainer/items.js';
import { CopyButton } from '../studio/copy-button.js';
import { writeAddress, writeDesk, writePage, writeWorkshop } from './address.js';
import { firstChoices } from './choices.js';
import { openPage, replacePage } from './history.js';
import { Loading } from './loading.js';
import type { PageProps } from './pages.js';
import { SitePage } from './site-page.js';
import { writeTrainer } from './trainer-address.js';
import { useDocument } from './use-document.js';
import { useProfile } from './use-profile.js';

export { WorkshopPage as Page };

addIcons(laterIcons);

/** Pixels that a sheet of A4 is wide. */
const sheetWidth = 794;

const minutesIn = ({ search, hash }: Location): string | null =>
  new URLSearchParams(search).get('minutes') ?? new URLSearchParams(hash.slice(1)).get('minutes');

/** A workshop for who helps others, to be printed: how long it is stands in the address. */
function WorkshopPage({ place, go }: PageProps) {
  const { choices, locale } = place;
  const [{ scheme, size, locale: spoken }] = useSettings(ordinarySettings(locale));
  const shown = useScheme(scheme);
  const { here: words, failed } = useWave(workshopWords[spoken]);
  const { coming, profile } = useProfile(choices.profile, spoken);
  // A page that was opened as a file keeps its query behind the #.
  const length = lengthIn(minutesIn(location));
  const parts = useMemo(() => programme(length), [length]);
  const [frame, room] = useSize();
  useDocument(words && { lang: spoken, title: words.t.title });
  useEffect(() => window.scrollTo({ top: 0 }), []);

  if (!words || coming) {
    return <Loading locale={spoken} failed={failed} onRetry={workshopWords[spoken].want} />;
  }
  const { t } = words;
  const of = { words, length, parts, school: profile?.school.name ?? words.t.usualSchool };

  const first = { ...firstChoices, phone: choices.phone, profile: choices.profile };
  const shows = itemsOf({ show: String(length), set: null, given: [] });
  const { items } = t.projector;
  const [watch, ...asking] = shows.map((item, at) => ({
    href: writeTrainer(first, spoken, { show: String(length), item: at }),
    name: item.kind === 'case' ? caseName(item, { t: words.trainer, stories: words.stories }) : items.watch,
  }));
  const onScreen = [
    ...(watch ? [watch] : []),
    { href: writeAddress(first, spoken), name: items.practise },
    ...asking,
    { href: writeDesk(first, spoken), name: items.onScreen },
    { href: writePage('class', spoken, first), name: items.class },
  ];
  return (
    <SitePage
      className="pairing site gd"
      main="start studio guide"
      scheme={shown}
      locale={spoken}
      size={size}
      t={t}
      onBack={() => {
        openPage(writePage('lesson', spoken, choices));
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
            replacePage(writeWorkshop(choices, spoken, value));
            go({ ...place });
          }}
        />
        <div className="st-field">
          <b>{t.projector.title}</b>
          <p>{t.projector.lead}</p>
          <ol className="ws-links">
            {onScreen.map(({ href, name }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noopener">
                  {name}
                </a>
              </li>
            ))}
          </ol>
        </div>
        <CopyButton
          text={new URL(writeWorkshop(choices, spoken, length), location.href).href}
          icon="mail"
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
