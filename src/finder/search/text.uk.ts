import { asSentence } from '../../design/words.ts'
import { chooseForm } from '../../platform/language.ts'

const placesIn = (count: number) => chooseForm('uk', count, ['місце', 'місця', 'місць'])

/** What the search says in Ukrainian; translated without a native reader. */
export const uk = {
  question: 'Де ви шукаєте місце?',
  hint: 'Ваше місто або чотири цифри поштового індексу. Можна дописати нідерландською, що ви хочете робити: koffie (кава), eten (їжа) чи wandelen (прогулянка).',
  button: 'Шукати',
  title: 'Місця поблизу',
  nothingTyped: 'Напишіть місто або чотири цифри поштового індексу.',
  again: 'Шукати знову',
  back: 'Назад до списку',

  here: 'Використати моє місцезнаходження',
  hereFailed: 'Ми не отримали вашого місцезнаходження. Напишіть місто або індекс.',
  suggestions: 'Підказки',
  suggested: (count: number) =>
    count === 0
      ? 'Підказок немає.'
      : `${count} ${chooseForm('uk', count, ['підказка', 'підказки', 'підказок'])}.`,
  suggestedPlace: (name: string, municipality: string, province: string) =>
    name === municipality ? `${name}, ${province}` : `${name}, муніципалітет ${municipality}`,
  suggestedActivity: (word: string, count: number) => `${word} (згадують ${count} ${placesIn(count)})`,

  headings: {
    near: (name: string) => `Місця: ${name} і поблизу`,
    here: 'Місця поблизу вас',
    what: (words: string) => `Місця, де є «${words}»`,
    several: 'Який населений пункт ви маєте на увазі?',
    unknown: 'Такого населеного пункту ми не знаємо',
    sentence: 'Де ви хочете шукати?',
    online: 'Місця онлайн',
    danger: 'Поговоріть із кимось зараз',
  },
  looksLike: (name: string) => `Мабуть, ви маєте на увазі ${name}.`,
  hereIs: (municipality: string) =>
    `Ви в муніципалітеті ${municipality} або поруч. Ваше місцезнаходження залишається на вашому пристрої.`,
  orElse: 'Ви мали на увазі інший населений пункт?',
  orPlace: 'Ви мали на увазі населений пункт?',
  severalNote: 'Є кілька міст, сіл або районів із такою назвою. Немає вашого? Допишіть назву міста.',
  inProvince: (name: string, province: string) => `${name}, ${province}`,
  villageIn: (name: string, municipality: string, province: string) =>
    `${name}, муніципалітет ${municipality} (${province})`,
  province: (name: string) => `провінція ${name}`,
  region: (name: string) => `регіон ${name}`,
  notUnderstood: [
    'Ми не знайшли населеного пункту чи індексу, схожого на це, і місця, яке про це згадує. Перевірте, чи немає помилки.',
    'Назв вулиць ми не знаємо, і не кожен район. Напишіть місто або чотири цифри поштового індексу.',
  ],
  sentence: [
    'Тут ми розуміємо лише назву населеного пункту і те, що ви хочете робити.',
    'Напишіть місто або чотири цифри поштового індексу. Тоді ви побачите, які місця є поблизу.',
    'Хочете зараз із кимось поговорити? Номери — угорі цієї сторінки.',
  ],
  doors: {
    someoneElse: {
      before: 'Ідеться про когось іншого?',
      link: 'Прочитайте, що ви можете зробити і куди звернутися самі',
      after: '',
    },
    withPeople: {
      before: 'Ви працюєте в лікарській практиці чи районній команді?',
      link: 'Подивитися, що є в певній місцевості',
      after:
        'Шукаєте сімейного лікаря для себе? На цьому сайті його немає. Зателефонуйте своєму сімейному лікарю. Увечері й на вихідних телефонуйте в huisartsenpost (чергові лікарі).',
    },
    takePart: {
      before: 'Хочете самі щось робити в якомусь місці?',
      link: 'Прочитайте, як можна долучитися',
      after: '',
    },
  },

  inMunicipality: (count: number, municipality: string) =>
    `У муніципалітеті ${municipality} ми знаємо ${count} ${placesIn(count)}.`,
  inMunicipalityChosen: (count: number, municipality: string) =>
    count === 0
      ? `У муніципалітеті ${municipality} ми не знайшли місця, яке відповідає вашому вибору.`
      : `У муніципалітеті ${municipality} вашому вибору може відповідати ${count} ${placesIn(count)}.`,
  noneKnown: (municipality: string) =>
    `У муніципалітеті ${municipality} ми ще не знаємо жодного місця. Це не означає, що там нічого немає.`,
  found: (count: number) =>
    count === 0 ? 'Ми не знайшли жодного місця.' : `Ми знайшли ${count} ${placesIn(count)}.`,
  searched:
    'Ми шукали це в назвах місць і в тому, що там можна робити. Це район? Не кожен район нам відомий.',
  typePlace: 'Допишіть місто або індекс, і ви побачите, що є поблизу.',
  speaking: (count: number, words: string) =>
    count === 0
      ? `Жодне з місць тут не згадує «${words}». Це не означає, що там цього немає: не соромтеся запитати.`
      : `Нижче «${words}» згадують: ${count}.`,
  more: (count: number) => `І ще ${count} ${placesIn(count)}.`,
  moreAll: 'Подивитися їх у списку всіх місць',
  near: 'Одразу за межею вашого муніципалітету',
  far: 'Найближчі, але далі',
  somewhere: (province: string) => `${province}, але де саме, ми не знаємо`,
  roughly: 'Відстань приблизна, по прямій.',
  online: 'Онлайн, де б ви не жили',
  moreAbout: (municipality: string) => `Більше про муніципалітет ${municipality}`,

  filters: 'Що для вас важливо?',
  filterGroups: { when: 'Коли', how: 'Як', who: 'Для кого', more: 'І ще' },
  filter: {
    openNow: 'Зараз відчинено',
    openToday: 'Сьогодні ще відчинено',
    openTomorrow: 'Відчинено завтра',
    openEvening: 'Сьогодні ввечері відчинено',
    openWeekend: 'У вихідні відчинено',
    walkIn: 'Можна просто зайти',
    online: 'Онлайн',
    forRelatives: 'Також для близьких',
    forYoungPeople: 'Для молоді',
    wheelchair: 'На інвалідному візку',
    lowStimulus: 'Спокійно й тихо',
    free: 'Безкоштовно',
  },
  language: 'Мова, крім нідерландської',
  anyLanguage: 'Не має значення',
  languages: {
    en: 'Англійська',
    de: 'Німецька',
    fr: 'Французька',
    es: 'Іспанська',
    ar: 'Арабська',
    tr: 'Турецька',
    pl: 'Польська',
    uk: 'Українська',
    ti: 'Тигринья',
    fa: 'Фарсі',
    pap: 'Пап’яменто',
    dse: 'Нідерландська жестова мова',
  },
  unknownOf: (unknown: number, all: number) =>
    unknown === 0 ? '' : unknown === all ? ' (поки ніде не знаємо)' : ` (не знаємо про ${unknown} із ${all})`,
  filterNote: 'Місця, про які ми цього не знаємо, теж показуємо. Вони стоять нижче.',
  onlySure: 'Лише місця, про які ми знаємо напевно',
  show: 'Показати',
  chosen: (words: string) => `Ваш вибір: ${words}.`,
  unknownCount: (count: number) => `Про ${count} ${placesIn(count)} ми не знаємо, чи воно підходить.`,
  leftOut: (count: number) =>
    `Тут немає ще ${count} ${chooseForm('uk', count, ['місця', 'місць', 'місць'])}, бо ми не все про них знаємо.`,
  showThem: 'Показати і їх',
  clear: 'Шукати без цього вибору',
  doubt: (words: string) => `Цього ми не знаємо: ${words}.`,
  doubts: {
    openNow: 'чи зараз відчинено',
    openToday: 'чи сьогодні ще відчинено',
    openTomorrow: 'чи відчинено завтра',
    openEvening: 'чи сьогодні ввечері відчинено',
    openWeekend: 'чи відчинено у вихідні',
    walkIn: 'чи можна просто зайти',
    online: 'чи це онлайн',
    forRelatives: 'чи це також для близьких',
    forYoungPeople: 'чи це для молоді',
    wheelchair: 'чи можна туди потрапити на візку',
    lowStimulus: 'чи там тихо',
    free: 'чи це безкоштовно',
    language: 'якими мовами там говорять',
    what: 'чи можна там робити те, що ви шукаєте',
  },

  open: (time: string) => `зараз відчинено, до ${time}`,
  openOn: (day: string, time: string) => `зараз відчинено, до ${time} (${day})`,
  openLong: 'зараз відчинено',
  opensAt: (day: string, time: string) => `зараз зачинено, відчиниться: ${day}, ${time}`,
  closed: 'зараз зачинено',
  notKnownToday: 'чи зараз відчинено, ми не знаємо',
  stop: (day: string, from: string, to: string, where: string) =>
    `${asSentence(day)}, з ${from} до ${to}: ${where}.`,
  stopSomeTime: (day: string, where: string) => `${asSentence(day)}, о котрій, ми не знаємо: ${where}.`,
  stopUnsure: 'Чи воно тоді відбудеться, ми точно не знаємо.',
  today: 'сьогодні',
  tomorrow: 'завтра',

  danger: 'Думаєте про смерть або боїтеся за когось? Не залишайтеся з цим наодинці.',
  dangerThen: 'Нижче можна також знайти місце поблизу.',
  listens: 'Вам не треба справлятися з цим наодинці',
  nothingHere: 'Нічого не підійшло?',
  nothingHereAdvice:
    'Перегляньте всі місця або поговоріть із кимось за одним із номерів на сторінці допомоги. Сімейний лікар чи районна команда (wijkteam) теж можуть подумати разом із вами.',
  help: 'Допомога зараз: усі номери',
  all: 'Усі місця',
  order: 'У якому порядку ми показуємо',
  orderNote:
    'Спершу ваш муніципалітет, потім найближче. Якщо ми знаємо лише місто, де є місце, то пишемо «десь у» цьому місті, без відстані. З іншого міста ми рахуємо до середини. У вашому муніципалітеті вгорі місця, які самі підтвердили, що все правильно. Потім ті, що працюють. Унизу ті, про які ми не знаємо, чи вони ще є. Порядок однаковий для всіх. Якщо місце тут є, це не рекомендація.',
}
