import type { Child } from 'hono/jsx'
import { addressIn, type Language } from '../platform/language.ts'
import { texts } from './text.ts'

export interface Column {
  heading: Child
  numeric?: boolean
}

/**
 * A table of which the first cell of each row names the row. It scrolls sideways in a region of its own, which the
 * keyboard can reach. `download` is the Dutch address of the same table as CSV.
 */
export const Table = (props: {
  language: Language
  id: string
  caption: string
  columns: Column[]
  rows: Child[][]
  /** The last rows: totals. */
  foot?: Child[][]
  download?: string
}) => {
  const say = texts[props.language]
  return (
    <>
      <section class="table-region" tabindex={0} aria-label={say.scrolls(props.caption)}>
        <table class="utrecht-table utrecht-table--html-table" id={props.id}>
          <caption>{props.caption}</caption>
          <thead>
            <tr>
              {props.columns.map(({ heading, numeric }) => (
                <th scope="col" class={numeric ? 'utrecht-table__header-cell--numeric-column' : undefined}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{props.rows.map((cells) => row(cells, props.columns))}</tbody>
          {props.foot && <tfoot>{props.foot.map((cells) => row(cells, props.columns))}</tfoot>}
        </table>
      </section>
      {props.download && (
        <p class="nl-paragraph small on-screen">
          <a class="nl-link" href={addressIn(props.language, props.download)} type="text/csv">
            {say.download}
          </a>
        </p>
      )}
    </>
  )
}

const row = ([first, ...cells]: Child[], columns: Column[]) => (
  <tr>
    <th scope="row">{first}</th>
    {cells.map((cell, i) => (
      <td class={columns[i + 1]?.numeric ? 'utrecht-table__cell--numeric-column' : undefined}>{cell}</td>
    ))}
  </tr>
)
