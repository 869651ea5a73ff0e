import 'server-only'
import { randomInt } from 'node:crypto'

/** The answer; or, to a fault, a number that stands in the log beside what happened, so that one can be found by the other. */
export async function orFault(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    const number = randomInt(100_000, 1_000_000)
    console.error(`fault ${number}:`, error)
    return Response.json(
      { code: 'fault', message: `Something broke on the server. If it happens again, pass on this number: ${number}.` },
      { status: 500 },
    )
  }
}
