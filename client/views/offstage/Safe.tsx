/** What breaks where nobody sees it is told, and takes nothing with it. Only a class can catch what its children throw. */
import { Component, type ReactNode } from 'react';

interface SafeProps {
  readonly onBroken: () => void;
  readonly children: ReactNode;
}

export class Safe extends Component<SafeProps, { readonly isBroken: boolean }> {
  override readonly state: { readonly isBroken: boolean } = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(): void {
    this.props.onBroken();
  }

  override render(): ReactNode {
    return this.state.isBroken ? null : this.props.children;
  }
}
