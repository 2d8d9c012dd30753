/** Largest file that is opened. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024;
/** Most entries that a file may list. */
export const MAX_ENTRIES = 20_000;
/** Largest single part once unpacked: a string of this many characters is still safe everywhere. */
export const MAX_PART_BYTES = 400 * 1024 * 1024;
/** Most that may be unpacked from one file. */
export const MAX_TOTAL_BYTES = 600 * 1024 * 1024;
/** A part above `RATIO_FLOOR_BYTES` that unpacks to more than this many times its size is a trap, not a worksheet. */
export const MAX_RATIO = 300;
/** Below this size no ratio is suspicious. */
export const RATIO_FLOOR_BYTES = 32 * 1024 * 1024;
/** Rows and columns of an Excel worksheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
