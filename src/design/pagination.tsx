import type { Language } from '../platform/language.ts'
import { texts } from './text.ts'

/** How many pages stand on either side of the current one. */
const AROUND = 2

/** The numbers to show: the first, the last and those around the current page; a gap where others are left out. */
export function choosePages(page: number, pages: number): (number | 'gap')[] {
  const around = Array.from({ length: 2 * AROUND + 1 }, (_, i) => page - AROUND + i)
  const shown = [...new Set([1, ...around, pages])].filter((number) => number >= 1 && number <= pages)
  return shown.flatMap((number, i) =>
    i > 0 && number - shown[i - 1]! > 1 ? ['gap' as const, number] : [number],
  )
}

/** Links to the pages of a list; nothing when there is only one. `addressOf` answers whole addresses. */
export const Pagination = (props: {
  language: Language
  page: number
  pages: number
  addressOf: (page: number) => string
}) => {
  const { page, pages, addressOf } = props
  const say = texts[props.language]
  if (pages <= 1) return null
  return (
    <nav class="utrecht-pagination" aria-label={say.pagination}>
      {page > 1 && (
        <a
          class="utrecht-pagination__relative-link utrecht-pagination__relative-link--prev"
          href={addressOf(page - 1)}
          rel="prev"
        >
          {say.previous}
        </a>
      )}
      {choosePages(page, pages).map((number) =>
        number === 'gap' ? (
          <span class="utrecht-pagination__page-link">…</span>
        ) : (
          <a
            class={`utrecht-pagination__page-link${number === page ? ' utrecht-pagination__page-link--current' : ''}`}
            href={addressOf(number)}
            aria-label={say.page(number)}
            aria-current={number === page ? 'page' : undefined}
          >
            {number}
          </a>
        ),
      )}
      {page < pages && (
        <a
          class="utrecht-pagination__relative-link utrecht-pagination__relative-link--next"
          href={addressOf(page + 1)}
          rel="next"
        >
          {say.next}
        </a>
      )}
    </nav>
  )
}
