import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** Drawn in place of the children after an error; `again` tells that it is not the first one. */
  readonly failed: (retry: () => void, again: boolean) => ReactNode;
  readonly onError: ((error: unknown) => void) | undefined;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly failed: boolean;
  readonly times: number;
}

/** Catches an error in what it holds. React offers this to classes only. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: false, times: 0 };

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError?.(error);
    this.setState(({ times }) => ({ times: times + 1 }));
  }

  override render(): ReactNode {
    const { failed, times } = this.state;
    if (!failed) return this.props.children;
    return this.props.failed(() => this.setState({ failed: false }), times > 1);
  }
}
