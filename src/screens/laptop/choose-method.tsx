import type { LaptopIntentType } from '../../../machines/laptop/laptop.intents.js';
import { AppIcon } from '../../parts/app-icon.js';
import { Icon, type IconName } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import { DialogPage } from './dialog-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

const choices = [
  { id: 'authenticator', icon: null, intent: 'person.chooseAuthenticator' },
  { id: 'phone', icon: 'phone', intent: 'person.choosePhone' },
  { id: 'email', icon: 'mail', intent: 'person.chooseEmail' },
] as const satisfies readonly { id: string; icon: IconName | null; intent: LaptopIntentType }[];

/** Only what the school allows is listed. */
const offeredOf = ({ offered }: LaptopScreenProps<'chooseMethod'>['view']) =>
  offered ? choices : choices.filter(({ id }) => id !== 'authenticator');

/** The methods that can be added, as cards. */
export function ChooseMethod({ view, t, common, onIntent, scene }: LaptopScreenProps<'chooseMethod'>) {
  return (
    <DialogPage
      behind={scene}
      heading={t.heading}
      text={t.text}
      wide
      buttons={
        <Press intent={{ type: 'person.cancel' }} onIntent={onIntent} className="b">
          {common.cancel}
        </Press>
      }
    >
      <div className="choices">
        {offeredOf(view).map(({ id, icon, intent }) => (
          <Press key={id} intent={{ type: intent }} onIntent={onIntent} className="choice">
            {icon ? (
              <span className="m__ic">
                <Icon name={icon} size={22} />
              </span>
            ) : (
              <AppIcon />
            )}
            <span>
              <b>{t[id].name}</b>
              <small>{t[id].text}</small>
            </span>
          </Press>
        ))}
      </div>
    </DialogPage>
  );
}
