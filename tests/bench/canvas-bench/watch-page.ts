/** What a page under watch knows of itself. Times are milliseconds since its navigation. */
export type WatchedWindow = Window & {
  /** Tasks of over 50 ms so far. */
  longTasks: number
  /** Milliseconds from each key so far until what it did was painted. */
  keyTimes: number[]
  /** Answers when what was done last is painted. */
  painted(): Promise<number>
}

/** In the page, from its first script on. */
export function watchPage() {
  const page = window as unknown as WatchedWindow
  page.longTasks = 0
  page.keyTimes = []
  page.painted = () =>
    new Promise((painted) =>
      requestAnimationFrame(() => {
        // A message that is posted in a frame arrives after that frame was painted.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => painted(performance.now())
        port2.postMessage(null)
      }),
    )
  new PerformanceObserver((seen) => {
    page.longTasks += seen.getEntries().length
  }).observe({ entryTypes: ['longtask'] })
  const listen = async (event: KeyboardEvent) => {
    const at = await page.painted()
    page.keyTimes.push(at - event.timeStamp)
  }
  window.addEventListener('keydown', listen, { capture: true })
}
