import 'server-only'
import { randomInt } from 'node:crypto'

const BIRDS = [
  'Avocet',
  'Bittern',
  'Curlew',
  'Dunlin',
  'Egret',
  'Fieldfare',
  'Goldcrest',
  'Heron',
  'Jackdaw',
  'Kestrel',
  'Lapwing',
  'Martin',
  'Nightjar',
  'Osprey',
  'Plover',
  'Redstart',
  'Siskin',
  'Teal',
  'Wagtail',
  'Whimbrel',
]

/** A name that says nothing about a person: a bird and a number. */
export const newPseudonym = (): string => `${BIRDS[randomInt(BIRDS.length)]} ${randomInt(10, 100)}`
