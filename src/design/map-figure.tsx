import type { Child } from 'hono/jsx'

/**
 * A drawn map with its title, what it shows, its legend and its summary for who does not see it. The same numbers stand in a
 * table on the same page. One on a page: its ids are fixed.
 */
export const MapFigure = (props: {
  title: string
  /** What is drawn and how exactly, under the title. */
  note: string
  /** Entries of the legend. */
  legend: readonly Child[]
  /** The same in words, for who does not see it. */
  summary: string
  class: string
  viewBox: string
  children: Child
}) => (
  <figure class="area-map" aria-labelledby="kaart-titel">
    <figcaption>
      <p class="bar-chart__title" id="kaart-titel">
        {props.title}
      </p>
      <p class="small quiet">{props.note}</p>
    </figcaption>
    <ul class="bar-chart__legend">
      {props.legend.map((entry) => (
        <li>{entry}</li>
      ))}
    </ul>
    <svg
      class={`chart ${props.class}`}
      role="img"
      aria-labelledby="kaart-naam"
      aria-describedby="kaart-inhoud"
      viewBox={props.viewBox}
    >
      <title id="kaart-naam">{props.title}</title>
      <desc id="kaart-inhoud">{props.summary}</desc>
      {props.children}
    </svg>
  </figure>
)
