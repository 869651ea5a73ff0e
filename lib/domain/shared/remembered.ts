/**
 * Remembers what is made of an object that never changes, for as long as that lives and while the other thing stays the
 * same: asked again, it answers what it made.
 */
export function remembered<Of extends WeakKey, By, Made>(make: (of: Of, by: By) => Made): (of: Of, by: By) => Made {
  const known = new WeakMap<Of, { by: By; made: Made }>()
  return (of, by) => {
    const last = known.get(of)
    if (last && last.by === by) return last.made
    const made = make(of, by)
    known.set(of, { by, made })
    return made
  }
}
