import 'server-only'
import { randomInt } from 'node:crypto'
import { BIRDS, pseudonym } from '@/lib/domain/classroom/pseudonym'

/** A name for a guest: a bird and a number of two digits. */
export const newPseudonym = (): string => pseudonym(randomInt(BIRDS.length), randomInt(10, 100))
