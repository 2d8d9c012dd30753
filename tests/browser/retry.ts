// A real browser on a busy machine may paint a frame late; a test that fails for that passes when it is run again.
jest.retryTimes(2, { logErrorsBeforeRetry: true });
