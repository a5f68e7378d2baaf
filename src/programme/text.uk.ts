import { chooseForm } from '../platform/language.ts'

const timesIn = (count: number) => chooseForm('uk', count, ['раз', 'рази', 'разів'])
/** Wednesday, Friday, Saturday and Sunday are feminine, and so is what is said of them. */
const ofDay = (nths: string, day: string) =>
  /[ая]$/.test(day)
    ? nths
        .replace(/перший/g, 'перша')
        .replace(/другий/g, 'друга')
        .replace(/третій/g, 'третя')
        .replace(/четвертий/g, 'четверта')
        .replace(/п’ятий/g, 'п’ята')
        .replace(/останній/g, 'остання')
    : nths

/** What the programme says in Ukrainian; translated without a native reader. */
export const uk = {
  days: ['понеділок', 'вівторок', 'середа', 'четвер', 'п’ятниця', 'субота', 'неділя'],
  months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
  day: (weekday: string, day: number, month: string, year?: number) =>
    `${weekday}, ${day} ${month}${year === undefined ? '' : ` ${year}`}`,
  today: 'сьогодні',
  tomorrow: 'завтра',
  clock: (time: string) => time,
  times: (from: string, to: string) => `з ${from} до ${to}`,
  from: (from: string) => `з ${from}`,
  allDay: 'увесь день',
  noTimes: 'о котрій, ми не знаємо',
  rhythm: {
    day: (interval: number) =>
      interval === 1 ? 'щодня' : `раз на ${interval} ${chooseForm('uk', interval, ['день', 'дні', 'днів'])}`,
    week: (days: string, interval: number) =>
      interval === 1
        ? `щотижня: ${days}`
        : `раз на ${interval} ${chooseForm('uk', interval, ['тиждень', 'тижні', 'тижнів'])}: ${days}`,
    row: (first: string, last: string) => `${first} – ${last}`,
    nths: {
      1: 'перший',
      2: 'другий',
      3: 'третій',
      4: 'четвертий',
      5: 'п’ятий',
      [-1]: 'останній',
    } as Record<number, string>,
    nthDay: (nths: string, day: string) => `щомісяця: ${ofDay(nths, day)} ${day}`,
    date: (date: number) => (date === -1 ? 'останній день' : `${date}-го`),
    dates: (dates: string) => `щомісяця: ${dates}`,
    everyMonths: (interval: number) =>
      `, раз на ${interval} ${chooseForm('uk', interval, ['місяць', 'місяці', 'місяців'])}`,
    year: (date: number, month: string) => `щороку ${date} ${month}`,
    inMonths: (months: string) => `, лише протягом ${months}`,
    notInMonths: (months: string) => `, крім ${months}`,
    since: (day: string) => `, початок: ${day}`,
    until: (day: string) => `, востаннє: ${day}`,
    count: (count: number) => `, ${count} ${timesIn(count)}`,
    other: 'у різні дні',
  },
  kinds: {
    'open meeting': 'Відкрита зустріч',
    activity: 'Заняття',
    course: 'Курс',
    group: 'Група',
    'self-help group': 'Група взаємодопомоги',
    'online meeting': 'Онлайн-зустріч',
    'consult hour': 'Прийом',
    'mobile stop': 'Ми приїжджаємо',
  },
  newcomers: {
    open: 'Приєднатися можна будь-коли',
    closed: 'Постійна група: запитайте, чи є місце для нових людей',
  },
  topic: 'Про що це:',
  signingUp: {
    needed: 'Спершу запишіться',
    'not needed': 'Записуватися не потрібно',
  },
  signingUpUnknown: 'Чи потрібно записуватися, ми не знаємо',
  free: { yes: 'Це безкоштовно', no: 'Це платно' },
  availability: {
    'places left': (day: string) => `Вільні місця ще були: ${day}`,
    'waiting list': (day: string) => `Була черга: ${day}`,
    full: (day: string) => `Усі місця були зайняті: ${day}`,
  },
  availabilityUnknown: 'Чи є ще вільні місця, ми не знаємо',
  where: 'Де:',
  whereUnknown: 'цього не вказано',
  online: 'онлайн',
  onlineHow: 'попросіть у місця посилання',
  atThisPlace: 'у самому місці',
  elsewhere: 'деінде; де саме, ми не знаємо',
  forWhom: 'Для кого:',
  cancelled: 'не відбудеться',
  onHoliday: (holiday: string) => `${holiday}: не відбудеться`,
  unsure: (holiday: string) => `${holiday}: чи відбудеться у це свято, ми точно не знаємо`,
  shut: 'за годинами роботи місце тоді зачинене',
  otherHours: (hours: string) => `за годинами роботи місце тоді відчинене лише ${hours}`,
  placeClosed: 'місце тимчасово зачинене',
  askWhetherOn: (ways: string) => `${ways}, щоб дізнатися, чи це відбудеться.`,
  maybeNotOn: 'Чи це відбудеться, ми точно не знаємо.',
  moved: (day: string) => `перенесено з: ${day}`,
  movedTo: (day: string) => `перенесено на: ${day}`,
  next: 'Наступного разу:',
  noNext: 'Коли наступного разу, ми не знаємо',
  noWhen: 'Коли це, ми не знаємо',
  over: 'Це вже минуло',
  origin: 'Ми це знаємо від:',
  originOn: (day: string) => `дата: ${day}`,
  originUnknown: 'Від кого ми це знаємо, не вказано',
  confirmed: (onDay: string) => `Підтверджено, ${onDay}`,
  week: {
    title: (number: number, first: string, last: string) => `Тиждень ${number}: ${first} – ${last}`,
    days: (first: string, last: string) => `Сім днів: ${first} – ${last}`,
    coming: (first: string, last: string) => `Найближчі сім днів: ${first} – ${last}`,
    earlier: 'На сім днів раніше',
    later: 'На сім днів пізніше',
    previous: 'Попередній тиждень',
    now: 'Найближчі дні',
    next: 'Наступний тиждень',
    navigation: 'Інші тижні',
  },
  place: {
    title: (name: string) => `Програма: ${name}`,
    description: (name: string) => `Що відбувається найближчими днями і як долучитися: ${name}.`,
    emptyWeek: 'На ці дні ми нічого не знаємо в програмі.',
    none: 'Програми цього місця ми не знаємо.',
    askForIt: (ways: string) => `${ways}, щоб знати напевно.`,
    closed: 'Це місце тимчасово зачинене. Спершу запитайте, чи щось відбудеться.',
    stopped: 'Це місце припинило роботу. Програми більше немає.',
    coming: 'Цього місця ще немає, тож програми теж ще немає.',
    all: 'Усе, що ми знаємо',
    back: (name: string) => `Більше про ${name}`,
  },
  municipality: {
    title: (name: string) => `Програма: ${name}`,
    description: (name: string) => `Що відбувається найближчими днями в місцях: ${name}.`,
    emptyWeek: (name: string) => `На ці дні ми нічого не знаємо: ${name}.`,
    unknownFrom: (known: number, places: number) =>
      `Ми знаємо програму ${known} з ${places} ${chooseForm('uk', places, ['місця', 'місць', 'місць'])} тут. Про інші ми не знаємо.`,
    back: (name: string) => `Усі місця: ${name}`,
    alsoOnline: 'Онлайн',
  },
  agenda: {
    title: 'Найближчі дні',
    otherWeek: (number: number) => `Тиждень ${number}`,
    otherDays: (first: string) => `Сім днів, перший: ${first}`,
    description:
      'Що відбувається найближчими днями в усіх місцях, які ми знаємо, за днями й населеними пунктами.',
    intro: 'Що відбувається в місцях, програму яких ми знаємо. Програми багатьох місць ми ще не знаємо.',
    empty: 'На ці дні ми не знаємо нічого, що відповідає цьому.',
    narrow: 'Показати менше',
    municipality: 'Муніципалітет',
    kind: 'Вид',
    any: 'не має значення',
    show: 'Показати',
    ignored: 'Частину цієї адреси ми не знаємо. Ми її пропустили.',
    day: (day: string, count: number) => `${day}: ${count} ${timesIn(count)} щось відбувається`,
    tooMany: (count: number) =>
      `Щось відбувається ${count} ${timesIn(count)}. Оберіть день або муніципалітет.`,
    allDays: 'Усі дні',
    online: 'Онлайн, де б ви не жили',
    townUnknown: 'Де саме, ми не знаємо',
  },
  take: {
    heading: 'Узяти із собою',
    calendar: 'Додати до власного календаря (iCal)',
    calendarNote: 'Тоді ваш календар сам отримує зміни.',
    table: 'Завантажити ці дні як таблицю (CSV)',
    print: 'Роздрукуйте цю сторінку, і ці дні у вас на папері.',
    onPaper: (day: string, address: string | undefined) =>
      `Так ми це знали: ${day}. Перевірте, чи нічого не змінилося${address ? `: ${address}` : ''}.`,
  },
  calendar: {
    cancelled: (title: string) => `Не відбудеться: ${title}`,
    look: (address: string) => `Перш ніж іти, перевірте, чи нічого не змінилося: ${address}`,
  },
  ofPlace: {
    heading: 'Програма',
    emptyWeek: 'На найближчі сім днів ми нічого не знаємо в програмі.',
    whole: (name: string) => `Уся програма: ${name}`,
  },
}
