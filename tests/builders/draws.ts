/** How many cases are drawn: a few in `npm test`, all of them in `npm run test:all`. */
export const draws = (few: number, all: number): number => (process.env.HOWFAR_TESTS === 'all' ? all : few)
