import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Laptop } from '../../src/devices/laptop.js';
import { laterScreens } from '../../src/devices/later-screens.js';
import { nothingLit } from '../../src/parts/pointing.js';
import { later } from '../../src/strings/nl/later.js';
import { practice } from '../../src/strings/nl/practice.js';
import { withLater } from '../../src/strings/with-later.js';
import { type OtherLabels, relabel } from '../../src/strings/labels.js';

const drawn = (labels: OtherLabels): string => {
  const { laptop } = withLater(practice, { ...later, laptop: relabel(later.laptop, labels.laptop) });
  return renderToStaticMarkup(
    <Laptop
      view={{ screen: 'interrupted' }}
      strings={laptop}
      addresses="real"
      pointing={nothingLit}
      onIntent={() => {}}
    />,
  );
};

test('another generation of labels is drawn where it differs, and the words of the language elsewhere', async () => {
  await laterScreens.load();
  expect(drawn({})).toContain('Laten we uw account veilig houden');
  const older = drawn({ laptop: { interrupted: { heading: 'Meer informatie vereist' } } });
  expect(older).toContain('Meer informatie vereist');
  expect(older).not.toContain('Laten we uw account veilig houden');
  expect(older).toContain(later.laptop.interrupted.other);
});

test('a label inside a list of labels is replaced without its neighbours', () => {
  const { chooseKind } = relabel(later.phone, { chooseKind: { work: { title: 'Werkaccount' } } });
  expect(chooseKind.work).toEqual({ ...later.phone.chooseKind.work, title: 'Werkaccount' });
  expect(chooseKind.personal).toEqual(later.phone.chooseKind.personal);
});
