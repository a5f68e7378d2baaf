/** Set in this tab once everything was wiped: the device keeps nothing more until the site is opened anew. */
const WIPED = 'inloop-wiped'
const OURS = /^inloop/

/** Lets the browser keep what is needed without a network: see offline-worker.ts. */
export function keepForOffline(): void {
  // The page itself comes first.
  if (document.readyState === 'complete') register()
  else addEventListener('load', register, { once: true })
  // Whoever saves a place wants this device to keep it.
  addEventListener('saved', () => {
    if (!findStorages().device?.length) return
    findStorages().tab?.removeItem(WIPED)
    register()
  })
}

function register(): void {
  if (!('serviceWorker' in navigator) || findStorages().tab?.getItem(WIPED)) return
  // A browser that will not have one shows the site as ever.
  navigator.serviceWorker.register('/inloop-sw.js', { updateViaCache: 'none' }).catch(() => undefined)
}

/** Wipes what this site keeps here, as far as a page can; the browser's own history is not ours. */
export async function wipeDevice(): Promise<void> {
  for (const storage of Object.values(findStorages()))
    for (const name of Object.keys(storage)) if (OURS.test(name)) storage.removeItem(name)
  rememberWiped()
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(workers.map((worker) => worker.unregister()))
  const names = (await globalThis.caches?.keys()) ?? []
  await Promise.all(names.filter((name) => OURS.test(name)).map((name) => caches.delete(name)))
}

export const rememberWiped = (): void => findStorages().tab?.setItem(WIPED, 'yes')

/** None in a browser that stores nothing. */
function findStorages(): { device?: Storage; tab?: Storage } {
  try {
    return { device: localStorage, tab: sessionStorage }
  } catch {
    return {}
  }
}
