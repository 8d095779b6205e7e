import { Component, type ContextType, type ReactNode } from "react";
import { skipChapter } from "./skip-chapter";
import { PlanContext } from "./use-plan";

type Props = {
  children: ReactNode;
  /** The story went on to another chapter, and what had failed begins anew. */
  onSkip?: () => void;
};
type Failure = { error: unknown; isFinal: boolean };

/** A chapter that cannot be drawn or told is passed over; what no other chapter mends goes to the boundary around this one. */
export class ChapterBoundary extends Component<Props, { failure: Failure | null }> {
  static override contextType = PlanContext;
  declare context: ContextType<typeof PlanContext>;
  override state: { failure: Failure | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: Failure } {
    return { failure: { error, isFinal: false } };
  }

  override componentDidCatch(error: unknown): void {
    // Code that did not arrive is not the chapter's fault.
    const isMissing = error instanceof Error && error.name === "PartNotLoaded";
    const isSkipped = !isMissing && this.context !== null && skipChapter(this.context, messageOf(error));
    this.setState({ failure: isSkipped ? null : { error, isFinal: true } });
    if (isSkipped) this.props.onSkip?.();
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure?.isFinal) throw failure.error;
    return failure ? null : this.props.children;
  }
}

/** Our own exceptions carry no address and nothing entered; others are cut short. */
const messageOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split("\n", 1).join("").slice(0, 200);
