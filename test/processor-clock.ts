/** Starts a clock of the milliseconds that this process spends on the processor: other programs on the machine are no fault of khao. */
export function processorClock(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e3;
  };
}
