import { describe, expect, test } from 'vitest'
import { addressOf, networkOf } from '@/lib/server/account/address'
import { ADDRESS_HEADER, nameClient, trustedProxies } from '@/scripts/server/client-address.mjs'

type Asked = { peer: string; says?: Record<string, string> }

/** What the pages hear of a request. */
function heard(trust: string | undefined, { peer, says = {} }: Asked) {
  const request = {
    headers: { host: 'howfar.example', ...says } as Record<string, string>,
    socket: { remoteAddress: peer },
  }
  nameClient(request as never, trustedProxies(trust))
  return { ...request.headers, address: addressOf(new Headers(request.headers)) }
}

const invented = {
  'x-forwarded-for': '203.0.113.9',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'evil.example',
  'x-real-ip': '203.0.113.9',
  forwarded: 'for=203.0.113.9',
  [ADDRESS_HEADER]: '203.0.113.9',
}

describe('who asks', () => {
  test.each<[string, string | undefined, Asked, string]>([
    ['without a proxy is the other end of the connection', undefined, { peer: '192.0.2.1' }, '192.0.2.1'],
    ['cannot be invented', undefined, { peer: '192.0.2.1', says: invented }, '192.0.2.1'],
    ['cannot be invented on this machine', '', { peer: '127.0.0.1', says: invented }, '127.0.0.1'],
    ['cannot be invented past a count of none', '0', { peer: '127.0.0.1', says: invented }, '127.0.0.1'],
    ['is not believed of a proxy that is not named', '10.0.0.0/8', { peer: '192.0.2.1', says: invented }, '192.0.2.1'],
    ['is believed of a proxy that is', '10.0.0.0/8', { peer: '10.1.2.3', says: invented }, '203.0.113.9'],
    ['is believed of one on this machine', 'loopback', { peer: '::1', says: invented }, '203.0.113.9'],
    ['is believed of one that came by IPv6', 'loopback', { peer: '::ffff:127.0.0.1', says: invented }, '203.0.113.9'],
    [
      'behind two proxies is what the first of them saw',
      'loopback, 10.0.0.5',
      { peer: '127.0.0.1', says: { 'x-forwarded-for': '1.1.1.1, 203.0.113.9, 10.0.0.5' } },
      '203.0.113.9',
    ],
    [
      'behind one counted proxy is what it saw, whatever the client said',
      '1',
      { peer: '10.0.0.5', says: { 'x-forwarded-for': '1.1.1.1, 203.0.113.9' } },
      '203.0.113.9',
    ],
    [
      'behind two counted proxies is one further',
      '2',
      { peer: '10.0.0.5', says: { 'x-forwarded-for': '1.1.1.1, 203.0.113.9, 10.0.0.6' } },
      '203.0.113.9',
    ],
    ['behind a proxy that says nothing is the proxy', 'loopback', { peer: '127.0.0.1' }, '127.0.0.1'],
  ])('%s', (_, trust, asked, address) => {
    expect(heard(trust, asked).address).toBe(address)
  })

  test('takes along what else a client says in the name of a proxy, and leaves what a proxy says', () => {
    expect(Object.keys(heard(undefined, { peer: '192.0.2.1', says: invented })).sort()).toEqual([
      'address',
      'host',
      ADDRESS_HEADER,
    ])
    expect(heard('loopback', { peer: '127.0.0.1', says: invented })).toMatchObject({ 'x-forwarded-proto': 'https' })
  })
})

test.each([
  ['of a proxy that is trusted is the one that it passes on', 'loopback', 'evil.example'],
  ['of nobody else is the one in Host', undefined, 'howfar.example'],
])('the name by which a browser asked, %s', (_, trust, host) => {
  expect(heard(trust, { peer: '127.0.0.1', says: invented })).toMatchObject({ host })
})

test.each([
  'true',
  '*',
  'all',
  '10',
  '-1',
  '1.5',
  '0.0.0.0/0',
  '10.0.0.0/33',
  'proxy.school.example',
  'loopback;10.0.0.1',
])('TRUST_PROXY=%s is refused with a sentence that names it', (setting) => {
  expect(() => trustedProxies(setting)).toThrow(`TRUST_PROXY must be how many proxies stand in front (1 to 9)`)
  expect(() => trustedProxies(setting)).toThrow(`“${setting}”`)
})

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['192.0.2.1:50123', '192.0.2.1'],
  ['::1', '0:0:0:0::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:DB8:0:0:ffff:ffff:ffff:ffff', '2001:db8:0:0::/64'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['unknown', 'unknown'],
])('%s asks from the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
