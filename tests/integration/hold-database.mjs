import { claimDatabase } from '../../scripts/setup/lock.mjs'

// Claims a database and says whether it could; holds it until somebody ends this process.
console.log(await claimDatabase(process.argv[2]))
setInterval(() => {}, 1_000)
