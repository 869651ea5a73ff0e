// npm run house: draws docs/pictures/house.svg from the imports as they are.
import { writeFileSync } from 'node:fs'
import { drawHouse } from './draw-house'
import { IMPORTS } from './read-imports'

writeFileSync('docs/pictures/house.svg', await drawHouse(IMPORTS))
console.log('docs/pictures/house.svg is drawn.')
