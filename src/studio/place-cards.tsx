import { useId } from 'react';
import { Icon } from '../parts/icon.js';
import type { CoursePlace, StudioStrings } from '../strings/studio.js';
import { PlacePicture } from './place-picture.js';
import { places } from './places.js';

interface PlaceCardsProps {
  readonly t: StudioStrings;
  readonly value: CoursePlace | null;
  readonly onChoose: (place: CoursePlace) => void;
}

/** Where a practice can be put: cards that are radio buttons. */
export function PlaceCards({ t, value, onChoose }: PlaceCardsProps) {
  const name = useId();
  return (
    <div className="spots" role="radiogroup" aria-label={t.where.title}>
      {places.map((place) => (
        <label key={place} className="pick spot-at" data-on={place === value || undefined}>
          <input type="radio" name={name} value={place} checked={place === value} onChange={() => onChoose(place)} />
          <PlacePicture place={place} />
          <b>{t.places[place].name}</b>
          <span>{t.places[place].what}</span>
          <span className="pick__tick">
            <Icon name="check" size={20} weight={3} />
          </span>
          <i className="ring" />
        </label>
      ))}
    </div>
  );
}
