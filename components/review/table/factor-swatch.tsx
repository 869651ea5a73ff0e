/** A factor as its edge and its two letters; the name for those who do not see it. */
export function FactorSwatch({ id, letters, name }: { id: string; letters: string; name: string }) {
  return (
    <span className="factor-letters" data-factor={id} title={name}>
      <span className="swatch" aria-hidden="true" />
      <abbr title={name}>{letters}</abbr>
    </span>
  )
}
