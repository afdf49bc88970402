/** Who may do what: four roles, each with all the rights of the one before it. */

/**
 * - `viewer` reads
 * - `contributor` ingests, proposes and adds check-ins
 * - `editor` accepts, rejects, corrects and judges
 * - `admin` manages tokens
 */
export const ROLES = ['viewer', 'contributor', 'editor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Whether a role has the rights of another. */
export function includesRole(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed)
}
