/** How long one step of a pipeline took. */
export interface StepTime {
  readonly step: string;
  readonly milliseconds: number;
}

/** Measures the steps of a pipeline, in their order. */
export interface StepWatch {
  /** To be given to `Pipeline.run`. */
  readonly observe: <T>(step: string, work: () => T) => T;
  readonly times: () => readonly StepTime[];
}

/** Makes a watch for one run over one page. */
export function stepWatch(): StepWatch {
  const times: StepTime[] = [];
  return {
    observe: (step, work) => {
      const start = performance.now();
      try {
        return work();
      } finally {
        times.push({ step, milliseconds: performance.now() - start });
      }
    },
    times: () => times,
  };
}

/** The lesser time of each step of two runs over the same page. */
export function leastTimes(first: readonly StepTime[], second: readonly StepTime[]): StepTime[] {
  return second.map(({ step, milliseconds }, at) => ({
    step,
    milliseconds: Math.min(milliseconds, first[at]?.milliseconds ?? milliseconds),
  }));
}
