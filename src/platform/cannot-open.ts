/** An outcome of opening that a person can do something about: one clear line, nothing broken. */
export class CannotOpen extends Error {}
