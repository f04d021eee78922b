import type { ServerPart } from '../../platform/http/server-part.ts'
import { addPhoto, removePhoto } from './commands/photos.ts'
import type { portfolio } from './contract.ts'
import { resealPhotos } from './photo-file.ts'
import type { Ports } from './ports.ts'
import { ofCase } from './queries/of-case.ts'
import { photo } from './queries/photos.ts'

export const server: ServerPart<typeof portfolio, Ports> = {
  handlers: (ports) => ({ ofCase, photo, addPhoto: addPhoto(ports), removePhoto }),
  reseal: [resealPhotos],
}
