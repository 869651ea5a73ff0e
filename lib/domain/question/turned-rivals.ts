import { factorMeant } from './factor-meant'

/** Whether two rivals stand the other way round than the words of the question name them; ids are made of names. */
export function areTurned(said: string[], stated: string | null, rival: string | null): boolean {
  const [one, other] = said
  if (one === undefined || other === undefined || stated === null || rival === null) return false
  const both = [stated, rival].map((id) => ({ id, name: id.replaceAll('-', ' ') }))
  const first = factorMeant(one, both)?.id
  const second = factorMeant(other, both)?.id
  return first !== second && first !== stated && second !== rival
}
