import { expect, test } from 'vitest'
import { knowing, newBrowser, openBrowser, sealBrowser } from '@/lib/server/account/browser'

const SECRET = 'a secret of this installation'

test('what a browser carries comes back as it was, and cannot be read on the way', async () => {
  const browser = knowing(newBrowser(), 'an account')
  const cookie = await sealBrowser(browser, SECRET)
  expect(await openBrowser(cookie, SECRET)).toEqual(browser)
  expect(Buffer.from(cookie.split('.')[3]!, 'base64url').toString('latin1')).not.toContain('account')
})

test('what was changed, made up, or sealed by another installation is nothing', async () => {
  const cookie = await sealBrowser(newBrowser(), SECRET)
  const changed = `${cookie.slice(0, -4)}${cookie.at(-4) === 'A' ? 'B' : 'A'}${cookie.slice(-3)}`
  const plain = Buffer.from(JSON.stringify(newBrowser())).toString('base64url')
  const foreign = await sealBrowser(newBrowser(), 'another secret altogether')
  for (const said of [undefined, '', 'x', 'a.b.c.d.e', changed, plain, `e30.${plain}.`, foreign])
    expect(await openBrowser(said, SECRET)).toBeUndefined()
})

test('a session of the same installation does not pass for what a browser carries', async () => {
  const { encode } = await import('next-auth/jwt')
  const session = await encode({ token: { ...newBrowser() }, secret: SECRET })
  expect(await openBrowser(session, SECRET)).toBeUndefined()
})

test('a browser that many teachers share knows them all, in a cookie of less than 4 kB', async () => {
  const keys = Array.from({ length: 45 }, (_, i) => i.toString(16).padStart(32, '0'))
  const shared = keys.reduce(knowing, newBrowser())
  expect(shared.accounts).toHaveLength(40)
  expect(shared.accounts[0]).toBe(keys.at(-1))
  expect(knowing(shared, keys[20]!).accounts.filter((key) => key === keys[20])).toHaveLength(1)
  expect((await sealBrowser(shared, SECRET)).length).toBeLessThan(4000)
})
