/** Pulls on the answer (in log-odds, either way) and how hard they are in words. */
const HARD: [most: number, words: string][] = [
  [0.005, 'nothing'],
  [0.04, 'hardly'],
  [0.15, 'a little'],
  [0.4, 'clearly'],
  [Number.POSITIVE_INFINITY, 'strongly'],
]

/** How hard something pulls: “a little”. */
export const howHard = (pull: number): string => HARD.find(([most]) => Math.abs(pull) < most)![1]

/** The same with its side: “a little up”. */
export function pullWords(pull: number): string {
  const hard = howHard(pull)
  return hard === 'nothing' ? hard : `${hard} ${pull > 0 ? 'up' : 'down'}`
}
