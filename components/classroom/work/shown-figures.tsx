import type { ShownFigures as Figures } from '@/lib/domain/review/shown-figures'

/** Where the class stands, in counts; nobody's name, and nothing that says who is better. */
export function ShownFigures({ figures }: { figures: Figures }) {
  const rows = (title: string, counted: { words: string; plans: number }[]) =>
    counted.length > 0 && (
      <table>
        <caption>{title}</caption>
        <tbody>
          {counted.map(({ words, plans }) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td>
                {plans}
                <span aria-hidden="true">{'│'.repeat(Math.min(plans, 30))}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )
  return (
    <section className="shown-figures" aria-labelledby="shown-figures">
      <h2 id="shown-figures">Where the class stands: {figures.plans} plans handed in</h2>
      {rows(figures.howFar, figures.stances)}
      {rows(
        'What they weigh most',
        figures.top.map(({ factor, plans }) => ({ words: factor, plans })),
      )}
    </section>
  )
}
