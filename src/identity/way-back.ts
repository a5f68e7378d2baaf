/** Where somebody goes on after signing in: a page behind the sign-in, and nowhere else. */
export function readWayBack(asked: string | undefined): string {
  const path = asked ?? ''
  // Two slashes, a backslash or a dot could make a browser read another host or path into it.
  return /^\/beheer(\/[\w\-/]*)?(\?[\w\-=&%.]*)?$/.test(path) && !path.includes('//') ? path : '/beheer'
}
