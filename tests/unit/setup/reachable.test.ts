import { describe, expect, test } from 'vitest'
import { isOwnAddress } from '@/lib/domain/shared/own-address'
import { addressesOf, reachWords } from '@/scripts/setup/reachable.mjs'

const at = (address: string, more: object = {}) => ({ address, family: 'IPv4', internal: false, ...more })
const interfaces = {
  lo: [at('127.0.0.1', { internal: true })],
  docker0: [at('172.17.0.1')],
  eth0: [at('203.0.113.9'), at('fe80::1', { family: 'IPv6' })],
  gone: undefined,
  usb0: [at('169.254.7.7')],
  wlan0: [at('192.168.1.20')],
}

describe('what npm start says of who reaches the server', () => {
  test('names private addresses first, and none by which nobody else reaches it', () => {
    expect(addressesOf(interfaces)).toEqual(['192.168.1.20', '172.17.0.1', '203.0.113.9'])
  })

  test.each([
    [
      'to every address',
      '0.0.0.0',
      undefined,
      interfaces,
      /^other machines reach it at http:\/\/192\.168\.1\.20:3000 or /,
    ],
    ['to one address', '10.0.0.7', undefined, interfaces, /^other machines reach it at http:\/\/10\.0\.0\.7:3000$/],
    [
      'to itself alone',
      'localhost',
      undefined,
      interfaces,
      /^only this machine.*HOST=0\.0\.0\.0.*192\.168\.1\.20:3000$/,
    ],
    [
      'to itself, off any network',
      '127.0.0.1',
      undefined,
      {},
      /^only this machine reaches it\. Start it with HOST=0\.0\.0\.0 /,
    ],
    ['to every address, off any network', '::', undefined, {}, /on no network/],
    [
      'behind a proxy',
      'localhost',
      'https://plan.school.example',
      interfaces,
      /^other machines .* https:\/\/plan\.school\.example$/,
    ],
    ['with an address that is its own', 'localhost', 'http://localhost:3000', interfaces, /^only this machine/],
  ])('when it listens %s', (_, host, address, on, words) => {
    expect(reachWords({ host, port: 3000, address, interfaces: on })[0]).toMatch(words)
  })
})

test.each([
  ['http://localhost:3000', true],
  ['http://127.0.0.1', true],
  ['http://127.1.2.3:80/join', true],
  ['http://[::1]:3000', true],
  ['http://0.0.0.0:3000', true],
  ['http://localhost.school.example', false],
  ['http://192.168.1.20:3000', false],
  ['https://plan.school.example', false],
])('%s is an address of this machine alone: %s', (address, own) => expect(isOwnAddress(address)).toBe(own))
