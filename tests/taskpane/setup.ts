import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { toHaveNoViolations } from "jest-axe";

expect.extend(toHaveNoViolations);
// A machine that builds and tests at once is slow, not wrong.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

/** jsdom lays nothing out: what scrolls is told to be as large as the pane, and each row to be as high as a card. */
const SIZES = { clientWidth: 350, clientHeight: 640, offsetWidth: 350, offsetHeight: 100 };

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
for (const [name, size] of Object.entries(SIZES)) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
}
