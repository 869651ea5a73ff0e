import * as z from 'zod'

/** The name of a thing in a request: made by a browser or the server, and never longer than this. */
export const Id = z.string().min(1).max(100)
