import { useMemo, useState } from 'react';
import { PracticeView } from '../player/practice-view.js';
import { Problem } from '../player/problem.js';
import type { SetSetting } from '../player/use-settings.js';
import { HalfContext, type HalfWindowProps } from './half.js';
import { HalfFinish } from './half-finish.js';
import { HalfStage } from './half-stage.js';
import { addressOfOther } from './other-window.js';
import { usePhoneHalf } from './use-phone-half.js';

/** The window of the phone. What is asked of the practice as a whole is asked of the laptop. */
export function PhoneWindow({ t, way, half, ...props }: HalfWindowProps) {
  const { practice, settings, onSet } = props;
  const [ended, setEnded] = useState(false);
  const end = usePhoneHalf(practice, {
    link: half.link,
    onDial: (dial) => onSet('coach', dial),
    onEnded: () => {
      setEnded(true);
      window.close();
    },
  });
  const { ask, presence } = end;
  const set: SetSetting = (name, value) => {
    if (name !== 'coach') onSet(name, value);
  };
  const { onHalf } = way;
  const address = addressOfOther(way, half, props);
  const { side, link } = half;
  const here = useMemo(
    () => ({
      half: { side, link },
      presence,
      address,
      onTogether: () => (presence === 'there' ? ask({ type: 'together' }) : onHalf(null)),
    }),
    [side, link, presence, address, ask, onHalf],
  );
  const one = useMemo(() => ({ ...settings, one: true }), [settings]);

  const lang = settings.locale;
  if (ended)
    return <Problem lang={lang} say={t.ended.say} ways={[{ name: t.ended.close, go: () => window.close() }]} />;
  if (presence === 'replaced')
    return <Problem lang={lang} say={t.replaced.phone} ways={[{ name: t.takeBack, go: end.takeBack }]} />;
  if (presence === 'otherVersion')
    return <Problem lang={lang} say={t.otherVersion} ways={[{ name: t.reload, go: () => location.reload() }]} />;
  return (
    <HalfContext.Provider value={here}>
      <PracticeView
        {...props}
        practice={end.practice}
        settings={one}
        onSet={set}
        onExit={null}
        stage={HalfStage}
        asked={{ ...props.asked, finish: ({ close }) => <HalfFinish t={t.finish} onClose={close} /> }}
      />
    </HalfContext.Provider>
  );
}
