import type { ProfileText } from '../../../modules/centres/forms/profile.ts'
import { emptyProfile } from '../../../modules/centres/screens/profile-text.ts'

/** The fields of the centre survive a reload in this tab. Nothing about a person is ever put here, and no secret. */
const KEPT = 'titian.first-run'

export function keptCentre(): ProfileText {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null')
    return typeof kept === 'object' && kept !== null ? { ...emptyProfile(), ...kept } : emptyProfile()
  } catch (error) {
    if (error instanceof SyntaxError) return emptyProfile() // somebody else wrote there: begin anew
    throw error
  }
}

export const keepCentre = (centre: ProfileText): void => sessionStorage.setItem(KEPT, JSON.stringify(centre))
export const dropCentre = (): void => sessionStorage.removeItem(KEPT)
