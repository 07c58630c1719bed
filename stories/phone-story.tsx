import { useState } from 'react';
import type { PhoneIntent } from '../machines/phone/phone.intents.js';
import type { PhoneScreen, PhoneView } from '../machines/phone/phone.view.types.js';
import type { PhoneKind } from '../machines/protocol/messages.js';
import { manualUrl } from '../machines/protocol/persona.js';
import { Phone } from '../src/devices/phone.js';
import type { Elsewhere } from '../src/parts/elsewhere.js';
import { nothingLit, type Pointing } from '../src/parts/pointing.js';
import { en } from '../src/strings/en/index.js';
import { nl } from '../src/strings/nl/index.js';
import { PhoneScene } from './phone/scene.js';
import { useStoryGlobals } from './story-globals.js';

interface PhoneStoryProps {
  readonly screen: PhoneScreen;
  /** Without it the kind of the toolbar is shown. */
  readonly kind?: PhoneKind;
  readonly notice?: boolean;
  readonly offline?: boolean;
  readonly pointing?: Pointing;
}

const words = { nl: nl.phone, en: en.phone };
const eyes = { code: '471928305', url: manualUrl, passcode: null, pass: null };

/** What typing does to a view, so that the keys of a story answer. */
function typedInto(screen: PhoneScreen, intent: PhoneIntent | Elsewhere): PhoneScreen {
  if (intent.type === 'person.typeUrl')
    return screen.screen === 'manualEntry' ? { ...screen, url: intent.text } : screen;
  if (intent.type !== 'person.type') return screen;
  if (screen.screen === 'askNumber') return { ...screen, typed: intent.text };
  if (screen.screen === 'manualEntry') return { ...screen, code: intent.text };
  if (screen.screen === 'storeSearch' || screen.screen === 'personalSignIn') return { ...screen, text: intent.text };
  return screen;
}

/** One screen of the phone, in the language, direction and (unless it is fixed) kind of the toolbar. */
export function PhoneStory(props: PhoneStoryProps) {
  const { screen, kind, notice = false, offline = false, pointing = nothingLit } = props;
  const { locale, direction, phone } = useStoryGlobals();
  const [shown, show] = useState(screen);
  const view: PhoneView = { ...shown, kind: kind ?? phone, notice, offline, minutes: 0 };
  return (
    <div className="story-phone">
      <Phone
        view={view}
        strings={{ ...words[locale], dir: direction }}
        pointing={pointing}
        onIntent={(intent) => show((before) => typedInto(before, intent))}
        scene={<PhoneScene />}
        eyes={eyes}
      />
    </div>
  );
}
