import { Component, type ErrorInfo, type ReactNode } from "react";
import { CrashNotice } from "./CrashNotice";

type Props = {
  children: ReactNode;
  /** Guards only a part of the page, and says so in one line. */
  part?: boolean;
};
type State = { crash: { error: unknown; where: string } | null };

/** What only we can cause ends here, in one sentence and a report to hand on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { crash: null };

  static getDerivedStateFromError(error: unknown): State {
    return { crash: { error, where: "" } };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ crash: { error, where: componentStack ?? "" } });
  }

  override render(): ReactNode {
    const { crash } = this.state;
    if (!crash) return this.props.children;
    return <CrashNotice report={reportOf(crash.error, crash.where)} part={this.props.part ?? false} />;
  }
}

/** Message and stacks only: nothing of the address, the project or the user. */
const reportOf = (error: unknown, where: string): string => {
  const words = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return `${words}\n${where}`.trim();
};
