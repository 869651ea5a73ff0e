import 'server-only'
import { isOwnAddress } from '@/lib/domain/shared/own-address'
import { readEnv } from '../env'

/**
 * The address under which a class reaches this installation, without a path. What the environment says, unless that is
 * this machine’s own name: then the one by which the page was asked for. `x-forwarded-proto` gets here from a proxy that
 * the operator trusts, and from nobody else.
 */
export function publicAddress(headers: Headers): string {
  const { url } = readEnv()
  const host = headers.get('host')
  if (!isOwnAddress(url) || !host || !URL.canParse(`http://${host}`)) return new URL(url).origin
  return `${headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${host}`
}
