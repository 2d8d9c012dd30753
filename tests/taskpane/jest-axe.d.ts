declare module "jest-axe" {
  import type { AxeResults } from "axe-core";

  export function axe(node: Element): Promise<AxeResults>;
  export const toHaveNoViolations: jest.ExpectExtendMap;
}

declare namespace jest {
  interface Matchers<R> {
    toHaveNoViolations(): R;
  }
}
