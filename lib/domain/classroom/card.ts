/** A resume code on its way to paper. It is in this answer alone: the server keeps its hash. */
export type ResumeCard = { seatId: string; name: string; code: string }

/** Who somebody is in the class that they joined. `code`: the way back that was made for them, null if they have one. */
export type Joined = { className: string; name: string; code: string | null }
