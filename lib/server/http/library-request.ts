import 'server-only'
import { refusalResponse } from './respond'

/** In which next-auth keeps where to go on to; by https under a longer name. */
const ONWARD_COOKIE = /(?:^|; *)((?:__Secure-)?next-auth\.callback-url)=([^;]*)/

/** Answers what next-auth would break at, and no page of ours sends; null of everything else. */
export async function refuseUnreadable(request: Request): Promise<Response | null> {
  const isJson = request.headers.get('content-type')?.includes('application/json')
  // Its own script calls JSON what has no body at all.
  if (isJson && request.body && !(await parses(request.clone()))) return refused('The request is not JSON.')
  if (!leadsOnward(new URL(request.url).searchParams.get('callbackUrl'))) return refused('That leads nowhere.')
  const [, cookie, value = ''] = ONWARD_COOKIE.exec(request.headers.get('cookie') ?? '') ?? []
  if (!cookie || leadsOnward(decoded(value))) return null
  const answer = refused('That leads nowhere.')
  // Else this browser could not sign in again.
  answer.headers.set('Set-Cookie', `${cookie}=; Path=/; Max-Age=0${cookie.startsWith('__Secure-') ? '; Secure' : ''}`)
  return answer
}

const refused = (message: string) => refusalResponse({ code: 'bad-request', message })

/** Whether it is nothing, a path, or an address of the web; which of these may be gone to is asked later. */
const leadsOnward = (to: string | null): boolean =>
  !to || (to.startsWith('/') ? URL.canParse(to, 'http://localhost') : /^https?:/i.test(to) && URL.canParse(to))

/** A cookie as it was before it was written into a header; as it stands where that cannot be read. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

const parses = (request: Request): Promise<boolean> =>
  request.json().then(
    () => true,
    () => false,
  )
