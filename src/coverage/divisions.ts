/** By which areas the country can be divided. */
export const divisions = ['provincie', 'regio', 'gemeente'] as const

/** The row of the whole country in table 2.4.1. */
export const COUNTRY = 'Nederland'
