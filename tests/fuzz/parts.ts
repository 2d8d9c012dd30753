import { CORE } from "./core";
import { FILE } from "./file";
import { FUNCTIONS } from "./functions";
import { HOST } from "./host";
import type { Part } from "./part";
import { PORT } from "./port";

/** All that is tried, in the order of the command's figures. */
export const PARTS: readonly Part[] = [CORE, FUNCTIONS, FILE, HOST, PORT];
