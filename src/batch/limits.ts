/** What one page may cost before it is given up, and how long a worker lives. */
export interface Limits {
  /** Milliseconds of processor time that a page may take. */
  readonly time: number;
  /** Megabytes of heap that a worker may fill. The whole process may take twice that, with what lies outside of the heap. */
  readonly heap: number;
  /** Pages after which a worker is replaced by a new one. */
  readonly pages: number;
}

/** The limits of a run that sets none. */
export const defaultLimits: Limits = Object.freeze({ time: 10_000, heap: 512, pages: 50_000 });
