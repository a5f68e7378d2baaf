/**
 * *Snel weg*: one tap, or Esc twice, and another site stands here in the place of this page. A classic script in the
 * head, without imports: it runs before anything of the page is shown, so a page that Back brings up never shows.
 */
{
  const LEFT = 'inloop-left'
  const WITHIN_MS = 1000

  const rememberLeft = (left: boolean): void => {
    try {
      if (left) {
        sessionStorage.clear()
        sessionStorage.setItem(LEFT, 'yes')
      } else sessionStorage.removeItem(LEFT)
    } catch {
      // A browser that stores nothing still leaves; only Back cannot know of it.
    }
  }
  const hasLeft = (): boolean => {
    try {
      return sessionStorage.getItem(LEFT) !== null
    } catch {
      return false
    }
  }
  const show = (visible: boolean): void => {
    document.documentElement.style.visibility = visible ? '' : 'hidden'
  }

  /** Where to is said by this script's own element, since the link may not be read yet. */
  const elsewhere = document.currentScript!.dataset.leaveTo!
  const leave = (): void => {
    show(false)
    document.title = ''
    window.name = ''
    rememberLeft(true)
    // The worker may just be keeping this very page; where there is none, nobody is.
    navigator.serviceWorker?.controller?.postMessage('forget what was seen')
    globalThis.caches?.delete('inloop-seen').catch(() => undefined)
    location.replace(elsewhere)
  }

  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (arrival?.type !== 'navigate' && hasLeft()) leave()
  else rememberLeft(false)

  // A page is put away hidden, so that the browser, when it takes it out again, has nothing of it to show.
  addEventListener('pagehide', () => show(false))
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    if (hasLeft()) leave()
    else show(true)
  })

  addEventListener(
    'click',
    (event) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      if (!(event.target as Element).closest?.('[data-leave]')) return
      event.preventDefault()
      leave()
    },
    { capture: true },
  )

  /** What Esc closes first: a dialog, a popover, the list of a field. */
  const isOpen = (): boolean =>
    document.querySelector('dialog[open], :popover-open, [role=combobox][aria-expanded=true]') !== null
  let lastEscape = Number.NEGATIVE_INFINITY
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.repeat || event.isComposing) return
      if (event.timeStamp - lastEscape <= WITHIN_MS) leave()
      else if (!isOpen()) lastEscape = event.timeStamp
    },
    { capture: true },
  )
}
