/**
 * Property tests try the same values in every run, so that a checkout passes or fails alike wherever it is
 * tested. `SEED=7 npm run test:unit` tries others: what they find gets a test of its own.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
