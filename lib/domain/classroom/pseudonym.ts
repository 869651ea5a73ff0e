/** Birds of the British Isles, each a word that a fifteen-year-old can spell. */
export const BIRDS = [
  ...['Avocet', 'Bittern', 'Brambling', 'Bunting', 'Chough', 'Crake', 'Curlew', 'Dipper', 'Dunlin', 'Egret'],
  ...['Fieldfare', 'Gannet', 'Godwit', 'Goldcrest', 'Grebe', 'Harrier', 'Heron', 'Hobby', 'Jackdaw', 'Kestrel'],
  ...['Knot', 'Lapwing', 'Linnet', 'Martin', 'Merlin', 'Nightjar', 'Nuthatch', 'Osprey', 'Plover', 'Puffin'],
  ...['Redstart', 'Sanderling', 'Siskin', 'Swift', 'Teal', 'Tern', 'Wagtail', 'Wheatear', 'Whimbrel', 'Wren'],
] as const

/** A name that says nothing about a person: a bird and a number, which in a class is the number in its register. */
export const pseudonym = (bird: number, number: number): string => `${BIRDS[bird % BIRDS.length]} ${number}`
