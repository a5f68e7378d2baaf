/** The header by which an answer says below which path the world it comes from stands. */
export const BELOW = 'x-inloop-below'
