import type { Point } from '../../geography/browser.ts'
import { type Question, readQuestion } from '../search/question.ts'

/**
 * What was asked last, for Back: browsers mostly keep the page of an answer in memory, but not always. It is kept in two
 * halves that say nothing apart: noise in the name of the window, which lives in the memory of this tab alone, and the
 * question mixed with that noise in the tab's storage, which a browser may write to a disk. Another site may read the
 * name, and finds noise.
 */
const KEPT = 'inloop-vraag'
/** Some hundred metres: enough to answer from again. */
const DECIMALS = 3
/** How far somebody had read, which says nothing of the question. */
const SPOT = 'inloop-gelezen'

/** Keeps a question with the `entry` in the history that it belongs to. */
export function keepQuestion(entry: string, { typed, municipality, choices, sure, from }: Question): void {
  const asked = new URLSearchParams({ entry, plaats: typed, filter: choices.filters.join(' ') })
  if (municipality) asked.set('gemeente', municipality)
  if (choices.language) asked.set('taal', choices.language)
  if (sure) asked.set('zeker', 'ja')
  if (from) asked.set('hier', [from.lon, from.lat].map((degrees) => degrees.toFixed(DECIMALS)).join(' '))
  const plain = new TextEncoder().encode(String(asked))
  const noise = crypto.getRandomValues(new Uint8Array(plain.length))
  try {
    sessionStorage.setItem(KEPT, toText(mix(plain, noise)))
    window.name = toText(noise)
  } catch {
    // A browser that stores nothing has its own memory for Back, or none.
  }
}

export function keepSpot(): void {
  try {
    if (sessionStorage.getItem(KEPT)) sessionStorage.setItem(SPOT, String(Math.round(scrollY)))
  } catch {}
}

/** The question that was kept with an entry of the history, and how far its answer was read. */
export function findQuestion(entry: string): { question: Question; spot: number } | undefined {
  try {
    const mixed = toBytes(sessionStorage.getItem(KEPT) ?? '')
    const asked = new URLSearchParams(new TextDecoder().decode(mix(mixed, toBytes(window.name))))
    if (asked.get('entry') !== entry) return undefined
    const spot = Number(sessionStorage.getItem(SPOT))
    return { question: { ...readQuestion(asked), from: readPoint(asked.get('hier')) }, spot }
  } catch {
    return undefined
  }
}

export function forgetQuestion(): void {
  try {
    if (!sessionStorage.getItem(KEPT)) return
    for (const name of [KEPT, SPOT]) sessionStorage.removeItem(name)
    window.name = ''
  } catch {}
}

/** An answer is gone back to from a place and what belongs to it; whoever reads on elsewhere has done with it. */
export function forgetQuestionElsewhere(): void {
  const isNearby =
    document.querySelector('place-finder') !== null || /\/(plek|kaartje)\//.test(location.pathname)
  if (!isNearby) forgetQuestion()
}

const mix = (bytes: Uint8Array, noise: Uint8Array): Uint8Array =>
  bytes.map((byte, i) => byte ^ (noise[i] ?? 0))
const toText = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
const toBytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

function readPoint(text: string | null): Point | undefined {
  const [lon, lat] = text?.split(' ').map(Number) ?? []
  return lon === undefined || lat === undefined ? undefined : { lon, lat }
}
