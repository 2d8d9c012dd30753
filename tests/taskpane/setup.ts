import "@testing-library/jest-dom";
import { toHaveNoViolations } from "jest-axe";

expect.extend(toHaveNoViolations);

/** jsdom lays nothing out: every element is told to be as large as the pane, so that the list shows a few rows. */
const PANE = { width: 350, height: 640 };

class QuietResizeObserver implements ResizeObserver {
  observe(): void {
    /* sizes never change here */
  }
  unobserve(): void {
    /* nothing was observed */
  }
  disconnect(): void {
    /* nothing was observed */
  }
}

globalThis.ResizeObserver = QuietResizeObserver;
Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => PANE.height });
Object.defineProperty(HTMLElement.prototype, "offsetWidth", { configurable: true, get: () => PANE.width });
