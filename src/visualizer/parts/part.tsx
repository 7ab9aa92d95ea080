import { Component, type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { tryAgain, uponAgain } from '../rim/again.ts';
import { useVoice } from './words.ts';

/** A view that is loaded when it is first shown, and anew when someone tries again after it did not arrive. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const make = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        uponAgain(() => {
          Loaded = make();
        });
        throw error;
      }
    });
  let Loaded: ComponentType<Props> = make();
  return (props) => <Loaded {...props} />;
}

interface PartProps {
  readonly children: ReactNode;
  /** What stands there until it has come. */
  readonly waiting?: ReactNode;
  /** Nothing is said where it did not come: nobody has asked for it, or it is said elsewhere. */
  readonly quiet?: boolean | undefined;
  /** What can be done beside trying again. */
  readonly else?: ReactNode;
}

/** A part of the page that may fail to arrive, or break: it says so in its place, and all others stay as they are. */
export class Part extends Component<PartProps, { readonly lost: boolean }> {
  override state = { lost: false };

  static getDerivedStateFromError(): { lost: boolean } {
    return { lost: true };
  }

  override componentDidCatch(): void {
    uponAgain(() => this.setState({ lost: false }));
  }

  override render(): ReactNode {
    const { children, waiting, quiet, else: other } = this.props;
    if (!this.state.lost) return <Suspense fallback={waiting}>{children}</Suspense>;
    return quiet === true ? null : <Lost about="lost.part">{other}</Lost>;
  }
}

/** Says that something did not arrive, and what can be done. */
export function Lost({
  about,
  children,
}: {
  readonly about: 'lost.part' | 'lost.asked';
  readonly children?: ReactNode;
}) {
  const { say } = useVoice();
  return (
    <div className="notice" role={about === 'lost.part' ? 'alert' : undefined}>
      <p>{say(about)}</p>
      <button
        type="button"
        onClick={(event) => {
          event.currentTarget.closest<HTMLElement>('[data-region]')?.focus();
          tryAgain();
        }}
      >
        {say('lost.again')}
      </button>
      <button type="button" onClick={() => window.location.reload()}>
        {say('lost.reload')}
      </button>
      {children}
    </div>
  );
}
