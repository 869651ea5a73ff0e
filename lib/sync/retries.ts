const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 30_000

/** Does something after so many milliseconds, unless it is called off. */
export type Schedule = (act: () => void, ms: number) => () => void

const timer: Schedule = (act, ms) => {
  const id = setTimeout(act, ms)
  return () => clearTimeout(id)
}

/** When what could not be sent is tried again: after pauses that double, and not by all browsers of a school at once. */
export function retries(act: () => void, schedule: Schedule = timer) {
  let wait = FIRST_WAIT_MS
  let callOff = () => {}
  return {
    later() {
      callOff = schedule(act, wait * (0.75 + Math.random() / 2))
      wait = Math.min(wait * 2, LONGEST_WAIT_MS)
    },
    callOff: () => callOff(),
    /** The next pause is the shortest again. */
    startOver() {
      wait = FIRST_WAIT_MS
    },
  }
}
