/** What is the matter with a mapping: to editors, in Dutch. */
export const text = {
  columnOrConstant: 'zeg column of constant, en niet allebei',
}
