/** Whether an address of a database is one of PostgreSQL's. */
export const isPostgres = (url) => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url)

/** The file that an address of an SQLite database means. */
export const fileOf = (url) => url.replace(/^file:/, '')
