import 'server-only'

/** The seq that a reader has: of the last event it saw, or `?after=`; 0 where it says neither. */
export function seqAfter(request: Request): number {
  const said = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('after') ?? '0'
  return /^\d{1,9}$/.test(said) ? Number(said) : 0
}
