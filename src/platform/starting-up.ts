const SECONDS = 5

/** The whole page: while the server starts there is no style, no script and no language of an address. */
const page = `<!DOCTYPE html>
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
<p>Dat duurt een paar tellen. Daarna komt deze pagina vanzelf. Is er levensgevaar? Bel dan <a href="tel:112">112</a>.</p>
<p lang="en">Inloop is starting. That takes a few seconds; then this page comes by itself. Is anyone in danger? Call <a href="tel:112">112</a>.</p>
</main>
</body>
</html>
`

/** What a visitor of the first seconds gets; nothing of what they sent is read. */
export const answerStartingUp = (): Response =>
  new Response(page, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'retry-after': String(SECONDS),
      refresh: String(SECONDS),
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  })
