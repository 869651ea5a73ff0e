/** What to paste, while nothing was. */
export function ImportTeach() {
  return (
    <div className="import-teach">
      <h2>Your deck will be here</h2>
      <p>A heading and its lines become a card and its claims. Lines further in become its evidence.</p>
      <pre>{'Bad harvests\n- The crop failed three years running, so bread was dear\n  - 40,000 died in 1771'}</pre>
      <p>“Bad harvests” becomes the factor of the card; the second line is evidence for the first.</p>
    </div>
  )
}
