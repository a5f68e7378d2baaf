/** What can be wrong with a place, in Ukrainian; translated without a native reader. */
export const uk = {
  subjects: {
    gone: 'Там більше нікого немає, або місце припинило роботу',
    hours: 'Години роботи неправильні',
    address: 'Адреса неправильна, або місце переїхало',
    contact: 'Телефон, пошта чи сайт неправильні',
    offer: 'Неправильно, що там можна робити',
    person: 'Там написано про людину те, чого не має бути',
    other: 'Щось інше',
  },
}
