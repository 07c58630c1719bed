import type { ReactNode } from 'react';
import { Heading } from '../../parts/heading.js';
import type { LaptopCommon } from './laptop-screen.js';
import { Portal } from './portal.js';

interface CardPageProps {
  readonly common: LaptopCommon;
  readonly heading: string;
  readonly guest?: boolean;
  /** A form keeps its picture below the text where there is no room beside it. */
  readonly kind?: 'form';
  /** The code, the number, or what the hand does. */
  readonly picture?: ReactNode;
  readonly complaint?: string | false;
  readonly links?: ReactNode;
  readonly buttons?: ReactNode;
  readonly children?: ReactNode;
}

/** One card, one question, the buttons at the end, where they stay in sight. */
export function CardPage(props: CardPageProps) {
  const { common, heading, guest = false, kind, picture, complaint, links, buttons, children } = props;
  return (
    <Portal common={common} guest={guest}>
      <div className="portal__main">
        <section
          className={`card wiz${kind ? ` wiz--${kind}` : ''}${picture ? '' : ' wiz--alone'}`}
          data-complaint={complaint ? '' : undefined}
        >
          <div className="wiz__h">
            <Heading>{heading}</Heading>
          </div>
          <div className="wiz__t">{children}</div>
          {complaint && (
            <p className="complaint" role="alert">
              {complaint}
            </p>
          )}
          {picture && <div className="wiz__q">{picture}</div>}
          <div className={buttons ? 'wiz__links' : 'wiz__links wiz__links--all'}>{links}</div>
          {buttons && <div className="wiz__foot">{buttons}</div>}
        </section>
      </div>
    </Portal>
  );
}
