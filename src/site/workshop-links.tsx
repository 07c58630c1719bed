import { type OurCase, setOf } from '../class/programme.js';
import type { WorkshopWords } from '../class/workshop-words.js';
import type { WorkshopLength, WorkshopPart } from '../../machines/cases/workshop.js';
import { caseName } from '../trainer/item-name.js';
import { itemsOf } from '../trainer/items.js';
import { writeAddress, writePage } from './address.js';
import { type Choices, firstChoices } from './choices.js';
import { writeSet } from './desk-address.js';
import { writeTrainer } from './trainer-address.js';

interface WorkshopLinksProps {
  readonly words: WorkshopWords;
  readonly parts: readonly WorkshopPart<OurCase>[];
  readonly length: WorkshopLength;
  readonly choices: Choices;
}

interface PageLink {
  readonly href: string;
  readonly name: string;
  /** One of many, with room for others beside it. */
  readonly beside?: boolean;
}

/** What stands on the projector, part by part, each with the page that shows it. */
export function WorkshopLinks({ words, parts, length, choices }: WorkshopLinksProps) {
  const { t, locale, trainer, stories } = words;
  const { items } = t.projector;
  const first = { ...firstChoices, phone: choices.phone, profile: choices.profile };
  const show = String(length);
  const shown = itemsOf({ show, set: null, given: [] });
  /** Where a trainer shows it step by step. */
  const stepwise = (one: OurCase, name: string, beside = false): PageLink => {
    const item = shown.findIndex((each) => each.kind === 'case' && each.one.id === one.id);
    return { href: writeTrainer(first, locale, { show, item }), name, beside };
  };
  const played = parts.flatMap((part) => part.rounds.flat());
  const comes = (one: OurCase) => caseName({ kind: 'case', one, name: null }, { t: trainer, stories });
  const linksOf = ({ id, cases }: WorkshopPart<OurCase>): readonly PageLink[] => {
    switch (id) {
      case 'watch':
        return [{ href: writeTrainer(first, locale, { show }), name: items.watch }];
      case 'practise':
        return [{ href: writeAddress(first, locale), name: items.practise }];
      case 'onScreen':
        return [
          { href: writeSet(setOf(cases), first, locale), name: items.onScreen },
          ...cases.map((one) => stepwise(one, t.projector.byMail(stories[one.id].name))),
        ];
      case 'discuss':
        return [
          { href: writePage('class', locale, first), name: items.class },
          ...played.map((one) => stepwise(one, comes(one), true)),
        ];
      case 'welcome':
      case 'play':
      case 'pause':
      case 'close':
        return [];
      default:
        return id satisfies never;
    }
  };
  return (
    <div className="st-field">
      <b>{t.projector.title}</b>
      <p>{t.projector.lead}</p>
      <ol className="ws-links">
        {parts.map((part) => {
          const links = linksOf(part);
          return (
            links.length > 0 && (
              <li key={part.id}>
                <span>
                  {t.sheet.from(part.from)} · {t.sheet.parts[part.id].name}
                </span>
                <ul>
                  {links.map(({ href, name, beside }) => (
                    <li key={href} data-beside={beside || undefined}>
                      <a href={href} target="_blank" rel="noopener">
                        {name}
                      </a>
                    </li>
                  ))}
                </ul>
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}
