import { randomUUID } from 'node:crypto'
import { AssignmentTerms } from '@/lib/domain/classroom/assignment'
import { ANSWER, ArgumentMap } from '@/lib/domain/map/argument-map'
import { hashOfState } from '@/lib/server/classroom/hand-in'
import type { Database } from '@/lib/server/database/database'

const FACTORS = ['power-base', 'personality', 'policy', 'circumstance']
const TEXT = 'A claim of about a hundred characters, as a bullet of a revision card has them, with a name and a year'
const ROLES = ['claim', 'evidence', 'explanation', 'evidence'] as const

/** Forty claims: four paragraphs of eight, eight in the tray; weights and stance differ from map to map. */
function mapOf40(id: string, n: number): ArgumentMap {
  const claims = Array.from({ length: 40 }, (_, i) => ({
    id: `c${i}`,
    text: `${TEXT}: ${1900 + i}.`,
    role: ROLES[i % 4]!,
    order: i,
    card: 'k1',
    paragraph: i < 32 ? `p${Math.floor(i / 8)}` : null,
  }))
  const placed = claims.filter((c) => c.paragraph !== null)
  return ArgumentMap.parse({
    format: 'howfar-map',
    version: 2,
    id,
    claims,
    cards: [{ id: 'k1', question: 'Why?' }],
    question: { text: 'How far was frost to blame for the poor harvests?', form: 'cause' },
    factors: FACTORS.map((f) => ({ id: f, name: f })),
    paragraphs: FACTORS.map((factor, i) => ({
      id: `p${i}`,
      factor,
      order: i,
      point: TEXT,
      linkBack: TEXT,
      weight: 10 + ((i * 15 + n * 7) % 50),
    })),
    relations: [
      ...FACTORS.map((_, i) => ({
        id: `t${i}`,
        from: `p${i}`,
        to: ANSWER,
        kind: (i + n) % 3 ? 'supports' : 'opposes',
      })),
      ...placed.flatMap((c, i) =>
        i % 4 === 0 ? [] : [{ id: `r${i}`, from: c.id, to: placed[i - (i % 4)]!.id, kind: 'supports' }],
      ),
    ],
    judgement: { stance: (n % 7) - 3, text: n % 2 ? `It was frost, because it came first. ${TEXT}.` : '' },
  })
}

/** A class of so many pupils, each with a map of forty claims handed in, written straight into the tables. */
export async function fillWallClass(
  db: Database,
  teacherId: string,
  pupils: number,
): Promise<{ classId: string; assignmentId: string }> {
  const [classId, assignmentId, now] = [randomUUID(), randomUUID(), new Date()]
  const start = mapOf40('start', 0)
  const terms = JSON.stringify(AssignmentTerms.parse({ question: start.question }))
  await db.class.create({
    data: {
      id: classId,
      name: `${pupils} pupils`,
      createdAt: now,
      teachers: { create: { userId: teacherId, role: 'owner' } },
    },
  })
  await db.assignment.create({
    data: { id: assignmentId, classId, createdById: teacherId, createdAt: now, terms, start: JSON.stringify(start) },
  })
  for (let n = 1; n <= pupils; n++) {
    const [userId, seatId, mapId] = [randomUUID(), randomUUID(), randomUUID()]
    const [name, state] = [`Heron ${n}`, JSON.stringify(mapOf40(mapId, n))]
    await db.user.create({ data: { id: userId, kind: 'pupil', name } })
    await db.seat.create({ data: { id: seatId, classId, userId, number: n, name } })
    await db.map.create({
      data: {
        id: mapId,
        ownerId: userId,
        title: 'A map',
        assignmentId,
        headSeq: 1,
        snapshotSeq: 1,
        snapshots: { create: { seq: 1, state } },
      },
    })
    await db.submission.create({
      data: {
        id: randomUUID(),
        assignmentId,
        mapId,
        seatId,
        n: 1,
        seq: 1,
        state,
        hash: hashOfState(state),
        at: now,
        late: false,
        review: { create: {} },
      },
    })
  }
  return { classId, assignmentId }
}
