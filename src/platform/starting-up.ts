const SECONDS = 5

/** The whole page: while the server starts there is no style, no script and no language of an address. */
const page = (after: { nl: string; en: string }) => `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Inloop start op</title>
</head>
<body>
<main>
<h1>Inloop start op</h1>
<p>Dat duurt een paar tellen. ${after.nl} Is er levensgevaar? Bel dan <a href="tel:112">112</a>.</p>
<p lang="en">Inloop is starting. That takes a few seconds. ${after.en} Is anyone in danger? Call <a href="tel:112">112</a>.</p>
</main>
</body>
</html>
`

/** A page that is asked for again asks nothing of anybody; what was sent would be lost by it. */
const again = { nl: 'Daarna komt deze pagina vanzelf.', en: 'Then this page comes by itself.' }
const sendAgain = {
  nl: 'Laad deze pagina dan opnieuw. Wat je invulde, wordt dan nog een keer verstuurd.',
  en: 'Load this page again then. What you filled in is sent once more.',
}

/** What a visitor of the first seconds gets; nothing of what they sent is read. */
export function answerStartingUp(method: string): Response {
  const reads = method === 'GET' || method === 'HEAD'
  return new Response(page(reads ? again : sendAgain), {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'retry-after': String(SECONDS),
      ...(reads && { refresh: String(SECONDS) }),
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  })
}
