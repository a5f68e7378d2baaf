import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the product: the nearest one above this file that holds a package.json, built or not. */
export const productFolder = findProductFolder(dirname(fileURLToPath(import.meta.url)))

function findProductFolder(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const above = dirname(folder)
  if (above === folder) throw new Error('The product runs outside its own folder: no package.json above it.')
  return findProductFolder(above)
}

/** A file of facts that is shipped with the product. */
export const shippedFile = (name: string): string => join(productFolder, 'data', name)
