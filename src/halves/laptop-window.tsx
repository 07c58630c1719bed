import { useCallback, useEffect, useMemo } from 'react';
import { PracticeView } from '../player/practice-view.js';
import { Problem } from '../player/problem.js';
import { HalfContext, type HalfWindowProps } from './half.js';
import { HalfStage } from './half-stage.js';
import { addressOfOther, wasBlocked } from './other-window.js';
import { useLaptopHalf } from './use-laptop-half.js';

/** The window of the laptop, where the practice is kept. */
export function LaptopWindow({ t, way, half, ...props }: HalfWindowProps) {
  const { practice, settings, onSet } = props;
  const { onHalf } = way;
  const onTogether = useCallback(() => onHalf(null), [onHalf]);
  const { together, presence, takeBack, ...end } = useLaptopHalf(practice, {
    link: half.link,
    blocked: wasBlocked(half),
    dial: settings.coach,
    onDial: (dial) => onSet('coach', dial),
    onTogether,
  });
  // Where there is no laptop there is no other window.
  const { onPhone } = practice.run.world.laptop.context;
  useEffect(() => {
    if (onPhone) together();
  }, [onPhone, together]);

  const address = addressOfOther(way, half, props);
  const { side, link } = half;
  const here = useMemo(
    () => ({ half: { side, link }, presence, address, onTogether: together }),
    [side, link, presence, address, together],
  );
  const one = useMemo(() => ({ ...settings, one: true }), [settings]);
  if (presence === 'replaced')
    return <Problem lang={settings.locale} say={t.replaced.laptop} ways={[{ name: t.takeBack, go: takeBack }]} />;
  return (
    <HalfContext.Provider value={here}>
      <PracticeView {...props} practice={end.practice} settings={one} stage={HalfStage} />
    </HalfContext.Provider>
  );
}
