import fc from "fast-check";

// Tests are deterministic; KHAO_SEED=random (or a number) looks for new counterexamples.
const seed = process.env["KHAO_SEED"];
if (seed !== "random") fc.configureGlobal({ seed: Number(seed ?? 20251123) });
