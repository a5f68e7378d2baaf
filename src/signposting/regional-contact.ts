import { z } from 'zod'

/** Who in a region or municipality a practice may turn to: a role first, and a name only with that person's consent. */
export const RegionalContact = z
  .object({
    role: z.string().trim().min(1).max(80),
    name: z.string().trim().min(1).max(80).optional(),
    /** The day on which the named person agreed to stand here. */
    consentOn: z.iso.date().optional(),
    email: z.email().max(120).optional(),
    phone: z
      .string()
      .regex(/^\+?[\d ()-]{6,20}$/)
      .optional(),
    /** Who said so, or the page it was found on. */
    source: z.string().trim().min(1).max(300),
    saidOn: z.iso.date(),
  })
  .refine(({ name, consentOn }) => (name === undefined) === (consentOn === undefined), {
    error: 'consent',
  })
  .refine(({ email, phone }) => email !== undefined || phone !== undefined, { error: 'reach' })
export type RegionalContact = z.infer<typeof RegionalContact>

/** What of a contact stands on paper, as one text to tell versions apart by. */
export const contactAsText = (contact: RegionalContact | undefined): string =>
  contact ? JSON.stringify([contact.role, contact.name, contact.email, contact.phone]) : ''
