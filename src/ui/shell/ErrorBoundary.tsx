import { Component, type ContextType, type ErrorInfo, type ReactNode } from "react";
import { PlanContext } from "../../store/use-plan";
import { CrashNotice } from "./CrashNotice";
import { crashOnScreen, isBeforeVisitors } from "./crash-on-screen";
import { traceOf } from "./crash-report";
import { PartNotLoaded } from "./lazy-part";
import { NotLoadedNotice } from "./NotLoadedNotice";

type Props = {
  children: ReactNode;
  /** Guards only a part of the page, and says so in one line. */
  part?: boolean;
  /** The part has no panel to fail in: its notice floats and can be closed. */
  onClose?: (() => void) | undefined;
  /** The page goes on without the part; the error is told among the notices. */
  dispensable?: boolean;
};
type State = { crash: { error: unknown; where: string } | null };

/** What only we can cause ends here, in one sentence, ways on and a report to hand over. */
export class ErrorBoundary extends Component<Props, State> {
  static override contextType = PlanContext;
  declare context: ContextType<typeof PlanContext>;
  override state: State = { crash: null };

  static getDerivedStateFromError(error: unknown): State {
    return { crash: { error, where: "" } };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ crash: { error, where: componentStack ?? "" } });
    if (isBeforeVisitors(this.context)) {
      const { dispensable = false, onClose } = this.props;
      return crashOnScreen(error, { isDispensable: dispensable, onClose });
    }
    if (this.props.dispensable) window.reportError(error);
  }

  override render(): ReactNode {
    const { crash } = this.state;
    if (!crash) return this.props.children;
    if (this.props.dispensable || isBeforeVisitors(this.context)) return null;
    const { error, where } = crash;
    const again = () => this.setState({ crash: null });
    if (this.props.part && error instanceof PartNotLoaded) {
      const retry = () => {
        error.askAgain();
        again();
      };
      return <NotLoadedNotice onRetry={retry} onClose={this.props.onClose} />;
    }
    return <CrashNotice trace={traceOf(error, where)} part={this.props.part ?? false} onRetry={again} onClose={this.props.onClose} />;
  }
}
