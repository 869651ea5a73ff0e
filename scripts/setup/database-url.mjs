/** Whether an address of a database is one of PostgreSQL's. */
export const isPostgres = (url) => /^postgres(ql)?:\/\//.test(url)
