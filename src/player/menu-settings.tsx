import { useState } from 'react';
import { leads } from '../../machines/coach/dial.js';
import { languageNames, locales } from '../strings/load.js';
import type { StageStrings } from '../strings/stage.js';
import type { MenuScope } from './menu-actions.js';
import { MenuChoice } from './menu-choice.js';
import { MenuSwitch } from './menu-switch.js';
import type { Settings } from './settings.js';
import { useVoice } from './voice.js';
import { browserKeeps, type SetSetting } from './use-settings.js';

interface MenuSettingsProps {
  readonly t: StageStrings;
  readonly settings: Settings;
  readonly onSet: SetSetting;
  readonly scope: MenuScope;
}

/** How the practice looks and speaks. */
export function MenuSettings({ t, settings, onSet, scope }: MenuSettingsProps) {
  const { menu } = t;
  const [kept] = useState(browserKeeps);
  const can = useVoice(settings.locale);
  const language = locales.map((value) => ({ value, name: languageNames[value], lang: value }));
  return (
    <>
      {!kept && <p>{menu.notKept}</p>}
      {scope !== 'desk' && can && (
        <MenuSwitch name={t.aloud.always} on={settings.aloud} onChange={(on) => onSet('aloud', on)} />
      )}
      {scope !== 'desk' && settings.coach === 'hint' && (
        <MenuSwitch name={t.dial.offers} on={settings.offers} onChange={(on) => onSet('offers', on)} />
      )}
      {scope !== 'phone' && <MenuSwitch name={menu.one} on={settings.one} onChange={(on) => onSet('one', on)} />}
      {scope === 'desk' && (
        <MenuSwitch
          name={menu.coach}
          on={leads(settings.coach)}
          onChange={(on) => onSet('coach', on ? 'together' : 'test')}
        />
      )}
      <MenuChoice
        legend={menu.size}
        value={settings.size}
        options={[
          { value: 16, name: menu.sizes.normal },
          { value: 18, name: menu.sizes.large },
          { value: 20, name: menu.sizes.largest },
        ]}
        onChoose={(size) => onSet('size', size)}
      />
      <MenuChoice
        legend={menu.scheme}
        value={settings.scheme}
        options={[
          { value: 'auto', name: menu.schemes.auto },
          { value: 'light', name: menu.schemes.light },
          { value: 'dark', name: menu.schemes.dark },
        ]}
        onChoose={(scheme) => onSet('scheme', scheme)}
      />
      <MenuChoice
        legend={menu.pace}
        value={settings.pace}
        options={[
          { value: 'still', name: menu.paces.still },
          { value: 'slow', name: menu.paces.slow },
          { value: 'real', name: menu.paces.real },
        ]}
        onChoose={(pace) => onSet('pace', pace)}
      />
      <MenuChoice
        legend={menu.addresses}
        value={settings.addresses}
        options={[
          { value: 'real', name: menu.addressBooks.real },
          { value: 'fictional', name: menu.addressBooks.fictional },
        ]}
        onChoose={(addresses) => onSet('addresses', addresses)}
      />
      <h3 className="menu__sub">{menu.language}</h3>
      {(['locale', 'laptopLocale', 'phoneLocale'] as const).map((name) => (
        <MenuChoice
          key={name}
          legend={menu.languageOf[({ locale: 'coach', laptopLocale: 'laptop', phoneLocale: 'phone' } as const)[name]]}
          value={settings[name]}
          options={language}
          onChoose={(locale) => onSet(name, locale)}
        />
      ))}
    </>
  );
}
