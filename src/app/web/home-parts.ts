// Printed from the folders of src/modules by "npm run generate". Never edited.

import { parts as centres } from '../../modules/centres/screens/home-parts.ts'
import { parts as access } from '../../modules/access/screens/home-parts.ts'
import { parts as deputies } from '../../modules/deputies/screens/home-parts.ts'
import { parts as audit } from '../../modules/audit/screens/home-parts.ts'
import { parts as backups } from '../../modules/backups/screens/home-parts.ts'
import { parts as lists } from '../../modules/lists/screens/home-parts.ts'
import { parts as health } from '../../modules/health/screens/home-parts.ts'
import { parts as tasks } from '../../modules/tasks/screens/home-parts.ts'
import { parts as voice } from '../../modules/voice/screens/home-parts.ts'
import { parts as admission } from '../../modules/admission/screens/home-parts.ts'
import { parts as offers } from '../../modules/offers/screens/home-parts.ts'
import { parts as residence } from '../../modules/residence/screens/home-parts.ts'
import { parts as medication } from '../../modules/medication/screens/home-parts.ts'
import { parts as custody } from '../../modules/custody/screens/home-parts.ts'
import { parts as gate } from '../../modules/gate/screens/home-parts.ts'
import { parts as invitations } from '../../modules/invitations/screens/home-parts.ts'
import { parts as attendance } from '../../modules/attendance/screens/home-parts.ts'
import { parts as stock } from '../../modules/stock/screens/home-parts.ts'
import { parts as night } from '../../modules/night/screens/home-parts.ts'
import { parts as conferences } from '../../modules/conferences/screens/home-parts.ts'
import { parts as aftercare } from '../../modules/aftercare/screens/home-parts.ts'
import { parts as letters } from '../../modules/letters/screens/home-parts.ts'
import { parts as reminders } from '../../modules/reminders/screens/home-parts.ts'
import type { HomePart } from './client/home-part.ts'

/** Every part of Beranda. */
export const homeParts: readonly HomePart[] = [...centres, ...access, ...deputies, ...audit, ...backups, ...lists, ...health, ...tasks, ...voice, ...admission, ...offers, ...residence, ...medication, ...custody, ...gate, ...invitations, ...attendance, ...stock, ...night, ...conferences, ...aftercare, ...letters, ...reminders]
