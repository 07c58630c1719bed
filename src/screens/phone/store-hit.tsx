import type { ReactNode } from 'react';
import { AppIcon, type AppTone } from '../../parts/app-icon.js';

interface StoreHitProps {
  readonly tone: AppTone;
  readonly name: string;
  readonly maker: string;
  readonly facts: readonly string[];
  readonly badge?: string;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** One app that the store found. Who made it is what tells the real one from the others. */
export function StoreHit({ tone, name, maker, facts, badge, children }: StoreHitProps) {
  return (
    <article className="hit" aria-label={name}>
      <AppIcon tone={tone} />
      <span>
        <b>{name}</b>
        <small>
          {badge !== undefined && <span className="ad">{badge}</span>}
          {maker}
        </small>
      </span>
      {children}
      <span className="hit__meta">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </span>
    </article>
  );
}
