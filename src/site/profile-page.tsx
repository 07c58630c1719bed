import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/site.css';
import '../styles/shot.css';
import '../styles/site-profile.css';
import { addIcons, Icon } from '../parts/icon.js';
import { laterIcons } from '../parts/later-icons.js';
import { useWave } from '../parts/use-wave.js';
import { profileProblems, profileReader } from '../player/profile-waves.js';
import { ordinarySettings } from '../player/settings.js';
import { useScheme } from '../player/use-scheme.js';
import { useSettings } from '../player/use-settings.js';
import { type Draft, inBlankDesk, withField, withoutBlankDesks } from '../profile/draft.js';
import { fromLink, toLink } from '../profile/link.js';
import { writePage, writeStart } from './address.js';
import { CheckLabels } from './check-labels.js';
import { lessonBehind, openPage, openStart, replacePage } from './history.js';
import { Loading } from './loading.js';
import type { PageProps } from './pages.js';
import { fieldsIn } from './read-profile.js';
import { wrongsOf } from './profile-editing.js';
import { ProfileForm } from './profile-form.js';
import { ProfilePreview } from './profile-preview.js';
import { ProfileTools } from './profile-tools.js';
import { profileWords } from './profile-words.js';
import { useDocument } from './use-document.js';

export { ProfilePage as Page };

addIcons(laterIcons);

const draftOf = (link: string | null): Draft => (link === null ? {} : (JSON.parse(fromLink(link)) as Draft));

/** Where a school makes its profile. What is written stays in the address as long as it is right, and nowhere else. */
function ProfilePage({ place, go }: PageProps) {
  const { choices, locale, page } = place;
  const [{ scheme, size, locale: spoken }] = useSettings(ordinarySettings(locale));
  const shown = useScheme(scheme);
  const [draft, setDraft] = useState(() => draftOf(choices.profile));
  const [right, setRight] = useState(draft);
  const profile = useMemo(() => (Object.keys(right).length > 0 ? toLink(right) : null), [right]);
  const [unreadable, setUnreadable] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const reader = useWave(profileReader);
  const words = useWave(profileWords[spoken]);
  const rules = useWave(profileProblems[spoken]);
  const t = words.here;
  const checking = page === 'check';
  useDocument(t && { lang: spoken, title: checking ? t.check.title : t.title });
  const written = useMemo(() => withoutBlankDesks(draft), [draft]);
  const problems = useMemo(() => {
    const checked = reader.here?.checkProfile(draft);
    const found = checked && 'problems' in checked ? checked.problems : [];
    // Who adds a place and does not fill it in did nothing wrong.
    return found.filter(({ path }) => !inBlankDesk(draft, path));
  }, [reader.here, draft]);
  useEffect(() => title.current?.focus(), [t, checking]);
  // What was written counts more than an address: a step back leads to one from before it.
  useEffect(() => {
    if (choices.profile === profile) return;
    replacePage(writePage(checking ? 'check' : 'profile', spoken, { profile }));
    go({ ...place, choices: { ...choices, profile } });
  }, [place, choices, profile, checking, spoken, go]);

  // What is right is kept while something wrong is written.
  if (reader.here && problems.length === 0 && right !== written) setRight(written);

  function put(next: Draft) {
    setDraft(next);
    setUnreadable(false);
  }

  async function open(file: File) {
    const fields = await fieldsIn(file);
    if (fields) put(fields);
    else setUnreadable(true);
  }

  function turn(next: 'profile' | 'check') {
    openPage(writePage(next, spoken, choices), lessonBehind());
    go({ ...place, page: next });
  }

  /** To the start, with what was made: a step back in the history could be any of the two pages. */
  function leave() {
    openStart(writeStart(choices));
    go({ ...place, page: 'start' });
  }

  const failed = reader.failed || words.failed || rules.failed;
  if (!reader.here || !t || !rules.here) {
    const again = () => [profileReader, profileWords[spoken], profileProblems[spoken]].forEach(({ want }) => want());
    return <Loading locale={spoken} failed={failed} onRetry={again} />;
  }
  const editing = {
    t,
    rules: rules.here,
    draft,
    problems,
    onSet: (path: readonly string[], value: unknown) => put(withField(draft, path, value)),
  };
  return (
    <div
      className="pairing site"
      data-scheme={shown}
      lang={spoken}
      style={{ '--rem': `${size}px` } as CSSProperties}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file) void open(file);
      }}
    >
      <main className="start profile">
        <header className="help__head">
          <button type="button" className="go-on" onClick={checking ? () => turn('profile') : leave}>
            <Icon name="left" />
            <span>{checking ? t.check.back : t.back}</span>
          </button>
          <h1 ref={title} tabIndex={-1}>
            {checking ? t.check.title : t.title}
          </h1>
          <p>{checking ? t.check.lead : t.lead}</p>
          {unreadable && <p role="alert">{t.unreadable}</p>}
        </header>
        {checking ? (
          <CheckLabels editing={editing} locale={spoken} scheme={shown} />
        ) : (
          <ProfileForm editing={editing} onCheck={() => turn('check')} />
        )}
        <div className="pf-beside">
          <ProfileTools
            t={t}
            draft={written}
            address={`${location.origin}${location.pathname}${writeStart(choices)}`}
            wrong={wrongsOf(editing)}
            form={!checking}
            onOpen={(file) => void open(file)}
            onUse={leave}
            onLesson={() => {
              openPage((lessonBehind() ?? writePage('lesson', spoken, { profile: null })) + writeStart(choices));
              go({ ...place, page: 'lesson' });
            }}
          />
          {!checking && <ProfilePreview t={t} locale={spoken} draft={right} />}
        </div>
      </main>
    </div>
  );
}
