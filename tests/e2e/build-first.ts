import { packSource } from '../../scripts/setup/pack-source.mjs'
import { build } from '../../scripts/setup/prepare.mjs'

/** Builds what changed before the first server starts: those of two workers would build it at the same time. */
export default async function buildFirst(): Promise<void> {
  await build()
  packSource()
}
