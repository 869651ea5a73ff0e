/** What can go as expected or be refused. Faults (a bug, a broken disk) throw instead. */
export type Result<T, R = Refusal> = { ok: true; value: T } | { ok: false; refusal: R }

/** An expected "no": a stable code for programs and a sentence for people; of a pause, its whole minutes as well. */
export type Refusal = { code: string; message: string; minutes?: number }

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export const refuse = (code: string, message: string): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code, message },
})
