import type { Role } from '../../shared/role'
import type { RelationKind } from '../relation-kind'

/** How a claim of this role relates to the claim it hangs under. */
export const kindUnder = (role: Role): RelationKind => (role === 'evidence' ? 'exemplifies' : 'supports')
