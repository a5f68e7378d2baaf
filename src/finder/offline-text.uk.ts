/** What stands above a page from the device, in Ukrainian; translated without a native reader. */
export const uk = (day: string): string =>
  `Так було ${day}. Ви читаєте цю сторінку зі свого пристрою, бо зараз немає інтернету або він надто повільний. Відтоді щось могло змінитися. Якщо вказано номер телефону, зателефонуйте, перш ніж іти.`
