const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" } },
  ],
};

/** Pure rooms run in Node, the pane in jsdom, journeys in a real browser over the built pages. */
module.exports = {
  projects: [
    {
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/{core,actions,functions,xlsx,report,cli,workbench,excel,manifest,fuzz,worker}/**/*.test.ts"],
      setupFiles: ["<rootDir>/tests/support/fixed-seed.ts"],
      transform,
    },
    {
      displayName: "dom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/taskpane/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/tests/taskpane/setup.ts"],
      transform,
    },
    {
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/tests/browser/global-setup.cjs",
      setupFilesAfterEnv: ["<rootDir>/tests/browser/retry.ts"],
      transform,
    },
  ],
};
