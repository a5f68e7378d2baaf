/** Says something aloud to whoever listens to the page, through the frame's own line of news. */
export function announce(words: string): void {
  const news = document.getElementById('news')
  if (news) news.textContent = words
}
