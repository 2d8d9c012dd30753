import fc from "fast-check";

/** Properties try the same cases each time, so that a build fails only by what changed; `CERMAT_SEED` explores others. */
fc.configureGlobal({ seed: Number(process.env["CERMAT_SEED"] ?? 20_250_101) });
