/** Processor time of this process in milliseconds. Unlike that of a clock it does not pass faster for a page when the machine is busy. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
