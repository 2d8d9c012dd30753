import { Component, type ErrorInfo, type ReactNode } from "react";
import type { Language } from "../../../actions/mark-findings";
import { CrashScreen } from "./CrashScreen";
import { technicalDetails } from "./technical-details";

interface Props {
  /** Asked only when it is needed: the language may have changed since the pane was opened. */
  readonly language: () => Language;
  readonly children: ReactNode;
}

/** Stands in for the pane when drawing it fails, and says so kindly. */
export class ErrorBoundary extends Component<Props, { readonly details: string | undefined }> {
  override state: { readonly details: string | undefined } = { details: undefined };

  static getDerivedStateFromError(error: unknown): { details: string } {
    return { details: technicalDetails(error) };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack);
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === undefined) return this.props.children;
    return <CrashScreen details={details} language={this.props.language()} />;
  }
}
