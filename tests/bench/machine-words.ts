import os from 'node:os'

/** How evenly this machine runs: the same sum, done again and again. Differences of that size say nothing. */
export function machineWords(): string {
  const times = Array.from({ length: 60 }, () => {
    const start = performance.now()
    let sum = 0
    for (let i = 0; i < 3_000_000; i++) sum += Math.sqrt(i)
    return sum > 0 ? performance.now() - start : 0
  }).sort((a, b) => a - b)
  const middle = times[times.length / 2]!
  const part = (n: number) => (n / middle).toFixed(1)
  return [
    `The machine: ${os.cpus().length} cores, load ${os.loadavg()[0]!.toFixed(1)}.`,
    `The same sum takes from ${part(times[0]!)} to ${part(times.at(-1)!)} times its median here.`,
  ].join(' ')
}
