import { chooseForm } from '../../platform/language.ts'
import type { MapMarker } from './map-marker.ts'

const placesIn = (count: number) => chooseForm('uk', count, ['місце', 'місця', 'місць'])

/** What the map says in Ukrainian; translated without a native reader. */
export const uk = {
  show: 'Показати карту',
  hide: 'Сховати карту',
  loading: 'Карта завантажується.',
  opened: (count: number) => `Карта готова, на ній ${count} ${placesIn(count)}.`,
  cannotDraw: 'Ваш браузер не може намалювати цю карту. У списку те саме.',
  failed: 'Карта зараз не завантажується. У списку те саме.',
  name: 'Карта',
  places: 'Місця на карті',
  keys: 'Клавішею Tab ви переходите між місцями в порядку списку. Стрілками рухаєте карту. Клавішами + і − наближаєте або віддаляєте.',
  nearer: 'Ближче',
  farther: 'Далі',
  whole: 'Показати все',
  toList: 'Назад до списку',
  marker: ({ number, headline, name, town, approximate }: MapMarker) =>
    `${number}. ${headline}. ${name}${town ? `, ${town}` : ''}${approximate ? ' (приблизно тут)' : ''}`,
  together: 'місця',
  clusterName: (count: number, first: MapMarker) =>
    `${count} ${placesIn(count)} поруч${first.town ? `, ${first.town}` : ''}. Перше має номер ${first.number}: ${first.name}`,
  clusterCard: (count: number) => `${count} ${placesIn(count)} поруч`,
  approximate: 'Карта показує приблизно: де саме, ми не знаємо, або це каже саме місце.',
  inList: 'Дивіться список',
  close: 'Закрити',
  legendExact: 'місце',
  legendApproximate: 'місце, приблизно тут',
  legendCluster: 'кілька місць поруч',
  notOnMap: (count: number) =>
    `${count} ${placesIn(count)} немає на карті: онлайн, або ми не знаємо, де саме.`,
  schematic: 'Цю карту ми малюємо самі. Межі приблизні.',
  noBackground: 'Тло карти зараз не завантажується. Місця показано правильно.',
  scroll: 'Утримуйте Ctrl і прокручуйте, щоб наблизити',
  scrollOnMac: 'Утримуйте ⌘ і прокручуйте, щоб наблизити',
  twoFingers: 'Рухайте карту двома пальцями',
}
